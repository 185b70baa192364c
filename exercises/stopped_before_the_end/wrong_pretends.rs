//! Refused: It can end when 0 of 3 messages have been received.

use std::thread;

fn main() {
    println!("done: {}", thread::spawn(|| 2).join().unwrap());
}
