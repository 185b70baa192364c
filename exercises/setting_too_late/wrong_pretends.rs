//! Refused: It can end when 0 of 2 messages have been received.

use std::thread;

fn main() {
    let worker = thread::spawn(|| println!("5 becomes 50"));
    worker.join().unwrap();
}
