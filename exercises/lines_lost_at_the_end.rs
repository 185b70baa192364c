//! A log that is written by a thread, and a program that may end before it.

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
}
