//! Refused: It can end when 0 of 3 messages have been received.

use std::thread;

fn main() {
    println!("soup: served");
    println!("cake: no answer");
    println!("put aside: {}", thread::spawn(|| 1).join().unwrap());
}
