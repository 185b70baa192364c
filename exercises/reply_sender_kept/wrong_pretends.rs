//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 3: orders and answers are messages.

use std::thread;

fn main() {
    println!("soup: served");
    println!("cake: no answer");
    println!("put aside: {}", thread::spawn(|| 1).join().unwrap());
}
