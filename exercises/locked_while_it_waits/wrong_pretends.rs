//! Refused: It can end when no message has reached a receiver; this exercise wants at least 2: the jobs come out of the queue, and who takes one has its lock.

use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let queue = Arc::new(Mutex::new(vec![1, 2]));
    let worker = {
        let queue = Arc::clone(&queue);
        thread::spawn(move || queue.lock().unwrap().drain(..).sum::<u32>())
    };
    println!("{}", worker.join().unwrap());
}
