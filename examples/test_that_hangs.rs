//! A test that never ends: it still holds the sender.

use std::sync::mpsc::{self, Receiver};
use std::thread;

/// Adds up what it receives.
fn sum(numbers: Receiver<u32>) -> u32 {
    numbers.iter().sum()
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let summing = thread::spawn(|| sum(rx));
    tx.send(5).unwrap();
    tx.send(7).unwrap();
    assert_eq!(summing.join().unwrap(), 12);
    println!("the test passes");
}
