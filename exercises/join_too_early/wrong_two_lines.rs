//! Refused: It can print `login⏎upload`.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    let reader = thread::spawn(move || {
        for line in ["login", "upload", "logout"] {
            tx.send(line).unwrap();
        }
    });

    for line in rx.iter().take(2) {
        println!("{line}");
    }
    reader.join().unwrap();
}
