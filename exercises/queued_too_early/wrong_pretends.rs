//! Refused: It can end when 0 of 3 messages have been received.

use std::thread;

fn main() {
    let worker = thread::spawn(|| (1..=3).sum::<u32>());
    println!("sum: {}", worker.join().unwrap());
}
