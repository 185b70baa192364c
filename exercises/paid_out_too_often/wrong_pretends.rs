//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 3: the account is in a thread of its own, and is asked with messages.

use std::thread;

fn main() {
    let (one, other) = (thread::spawn(|| 30), thread::spawn(|| 20));
    println!(
        "paid out: {}, left: {}",
        one.join().unwrap(),
        other.join().unwrap()
    );
}
