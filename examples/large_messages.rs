//! What is copied when a message is moved.

use std::mem::size_of;

fn main() {
    println!("an array: {} bytes", size_of::<[u8; 4096]>());
    println!("a box of it: {} bytes", size_of::<Box<[u8; 4096]>>());
    println!("a Vec: {} bytes", size_of::<Vec<u8>>());
}
