//! Refused: It can end when 0 of 2 messages have been received.

use std::thread;

fn main() {
    let left = thread::spawn(|| println!("1 for 2"));
    let right = thread::spawn(|| println!("2 for 1"));
    left.join().unwrap();
    right.join().unwrap();
}
