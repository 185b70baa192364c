//! Refused: It can panic.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    let reader = thread::spawn(move || {
        for line in ["login", "upload", "logout"] {
            tx.send(line).unwrap();
        }
    });

    let first = rx.recv().unwrap();
    println!("{first}");
    drop(rx);
    reader.join().unwrap();
}
