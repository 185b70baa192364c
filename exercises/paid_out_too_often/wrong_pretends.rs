//! Refused: It can end when 0 of 4 messages have been received.

use std::thread;

fn main() {
    let (one, other) = (thread::spawn(|| 30), thread::spawn(|| 20));
    println!(
        "paid out: {}, left: {}",
        one.join().unwrap(),
        other.join().unwrap()
    );
}
