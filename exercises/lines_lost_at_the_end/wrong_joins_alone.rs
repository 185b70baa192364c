//! Refused: It can hang.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let writer = thread::spawn(move || {
        for line in rx {
            println!("written: {line}");
        }
    });

    tx.send("login").unwrap();
    tx.send("upload").unwrap();
    writer.join().unwrap();
}
