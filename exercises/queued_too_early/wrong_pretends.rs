//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 3: each job is a message to the worker.

use std::thread;

fn main() {
    let worker = thread::spawn(|| (1..=3).sum::<u32>());
    println!("sum: {}", worker.join().unwrap());
}
