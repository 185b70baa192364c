//! A sender that is dropped, and then a thread that is joined.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let writer = thread::spawn(move || {
        for _ in rx {
            println!("a line is written");
        }
    });

    for line in ["login", "upload"] {
        tx.send(line).unwrap();
    }
    drop(tx);
    writer.join().unwrap();
}
