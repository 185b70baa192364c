//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 2: each sends its number to the other.

use std::thread;

fn main() {
    let left = thread::spawn(|| println!("1 for 2"));
    let right = thread::spawn(|| println!("2 for 1"));
    left.join().unwrap();
    right.join().unwrap();
}
