//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 3: the reader learns the price, and its change, from messages.

use std::thread;

fn main() {
    let shop = thread::spawn(|| 10);
    let owner = thread::spawn(|| 12);
    println!(
        "the price: {}",
        shop.join().unwrap().max(owner.join().unwrap())
    );
}
