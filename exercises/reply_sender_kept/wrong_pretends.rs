//! Refused: It can end before any message came from one thread to another; this exercise wants at least 3.

use std::thread;

fn main() {
    println!("soup: served");
    println!("cake: no answer");
    println!("put aside: {}", thread::spawn(|| 1).join().unwrap());
}
