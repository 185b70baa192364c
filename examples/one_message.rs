//! A thread counts words and sends the answer.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let counter = thread::spawn(move || {
        let words = "channels carry data between threads"
            .split_whitespace()
            .count();
        tx.send(words).unwrap();
    });

    let words = rx.recv().unwrap();
    println!("{words} words");
    counter.join().unwrap();
}
