//! Refused: it can never print exactly `3⏎main has added something: true`

use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let queue = Arc::new(Mutex::new(rx));
    let worker = thread::spawn(move || queue.lock().unwrap().iter().sum::<u32>());

    for job in 1..=2 {
        tx.send(job).unwrap();
    }
    drop(tx);
    let left: u32 = 0;
    println!("{}", worker.join().unwrap() + left);
}
