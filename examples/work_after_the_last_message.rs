//! A thread has more to do when its last message is sent.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        tx.send("total: 42").unwrap();
        drop(tx);
        println!("report saved");
    });

    for line in rx {
        println!("{line}");
    }
}
