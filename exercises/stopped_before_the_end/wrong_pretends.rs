//! Refused: It can end before any message came from one thread to another; this exercise wants at least 3.

use std::thread;

fn main() {
    println!("done: {}", thread::spawn(|| 2).join().unwrap());
}
