//! Refused: It can end when 0 of 2 messages have been received.

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
