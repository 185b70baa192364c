//! A closure that takes one field of a struct, and leaves the other.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Ends {
    tx: Sender<u32>,
    rx: Receiver<u32>,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let ends = Ends { tx, rx };

    let sensor = thread::spawn(move || ends.tx.send(21).unwrap());
    println!("{} degrees", ends.rx.recv().unwrap());
    sensor.join().unwrap();
}
