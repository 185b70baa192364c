//! A queue behind a lock, a worker, and a `main` that looks how much is left.

use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let queue = Arc::new(Mutex::new(rx));
    let worker = {
        let queue = Arc::clone(&queue);
        thread::spawn(move || queue.lock().unwrap().iter().sum::<u32>())
    };

    for job in 1..=2 {
        tx.send(job).unwrap();
    }
    let left: u32 = queue.lock().unwrap().try_iter().sum();
    drop(tx);
    println!("{}", worker.join().unwrap() + left);
}
