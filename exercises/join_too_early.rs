//! `main` waits for the reader, and prints its lines then.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
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
