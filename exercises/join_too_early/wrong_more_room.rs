//! Refused: A channel has the capacity 3; it should be 1.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(3);
    let reader = thread::spawn(move || {
        for line in ["login", "upload", "logout"] {
            tx.send(line).unwrap();
        }
    });

    reader.join().unwrap();
    for line in rx {
        println!("{line}");
    }
}
