//! A thread that borrows the sender.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let counter = thread::spawn(|| {
        tx.send(6).unwrap();
    });

    println!("{} words", rx.recv().unwrap());
    counter.join().unwrap();
}
