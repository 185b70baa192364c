//! `main` prints the lines while they come, and waits for the reader then.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    let reader = thread::spawn(move || {
        for line in ["login", "upload", "logout"] {
            tx.send(line).unwrap();
        }
    });

    for line in rx {
        println!("{line}");
    }
    reader.join().unwrap();
}
