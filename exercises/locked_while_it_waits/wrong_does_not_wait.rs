//! Refused: It can print `0`. It should print `3`.

use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let queue = Arc::new(Mutex::new(rx));
    let worker = {
        let queue = Arc::clone(&queue);
        thread::spawn(move || queue.lock().unwrap().try_iter().sum::<u32>())
    };

    for job in 1..=2 {
        tx.send(job).unwrap();
    }
    drop(tx);
    let left: u32 = 0;
    println!("{}", worker.join().unwrap() + left);
}
