//! A thread counts words and sends the number.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let counter = thread::spawn(move || {
        let words = "to be or not to be".split_whitespace().count();
        tx.send(words).unwrap();
    });

    println!("waiting");
    let words = rx.recv().unwrap();
    println!("{words} words");
    counter.join().unwrap();
}
