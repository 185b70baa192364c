//! Refused: It can end when 0 of 3 messages have been received.

use std::thread;

fn main() {
    let shop = thread::spawn(|| 10);
    let owner = thread::spawn(|| 12);
    println!(
        "the price: {}",
        shop.join().unwrap().max(owner.join().unwrap())
    );
}
