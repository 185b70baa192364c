//! Using a message after it was sent.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let search = thread::spawn(move || {
        let line = String::from("ERROR disk full");
        tx.send(line).unwrap();
        println!("sent: {line}");
    });

    for line in rx {
        println!("found: {line}");
    }
    search.join().unwrap();
}
