//! Refused: It can print nothing.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for line in rx {
            println!("written: {line}");
        }
    });

    tx.send("login").unwrap();
    tx.send("upload").unwrap();
    thread::sleep(Duration::from_millis(50));
}
