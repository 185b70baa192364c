//! Refused: It can print nothing.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for line in rx {
            println!("written: {line}");
        }
    });

    tx.send("login").unwrap();
    tx.send("upload").unwrap();
    drop(tx);
}
