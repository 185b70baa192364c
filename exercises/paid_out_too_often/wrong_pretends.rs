//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 3.

use std::thread;

fn main() {
    let (one, other) = (thread::spawn(|| 30), thread::spawn(|| 20));
    println!(
        "paid out: {}, left: {}",
        one.join().unwrap(),
        other.join().unwrap()
    );
}
