//! The lines are printed in a thread of their own.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    let printer = thread::spawn(move || rx.iter().for_each(|line| println!("{line}")));
    let reader = thread::spawn(move || {
        for line in ["login", "upload", "logout"] {
            tx.send(line).unwrap();
        }
    });

    reader.join().unwrap();
    printer.join().unwrap();
}
