//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 3.

use std::thread;

fn main() {
    println!("done: {}", thread::spawn(|| 2).join().unwrap());
}
