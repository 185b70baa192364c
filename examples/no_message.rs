//! The sending thread ends without sending.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<usize>();

    let counter = thread::spawn(move || {
        drop(tx);
    });

    let answer = rx.recv();
    println!("{answer:?}");
    counter.join().unwrap();
}
