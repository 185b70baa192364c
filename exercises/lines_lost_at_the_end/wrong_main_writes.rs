//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 2: each line is a message to the thread that writes.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let writer = thread::spawn(|| {});

    tx.send("login").unwrap();
    tx.send("upload").unwrap();
    drop(tx);
    for line in rx {
        println!("written: {line}");
    }
    writer.join().unwrap();
}
