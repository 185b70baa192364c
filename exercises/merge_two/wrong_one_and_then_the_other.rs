//! Refused: With a stream that waits until something of the other has come out: it can hang.

use crossbeam_channel::{Receiver, Sender, select, unbounded};
use std::thread;

/// Sends on what comes from either, until both have ended.
fn merge(one: Receiver<u32>, other: Receiver<u32>, merged: Sender<u32>) {
    let (first, n) = select! { recv(one) -> n => (0, n), recv(other) -> n => (1, n) };
    merged.send(n.unwrap()).unwrap();
    let (a, b) = if first == 0 {
        (one, other)
    } else {
        (other, one)
    };
    for n in a {
        merged.send(n).unwrap();
    }
    for n in b {
        merged.send(n).unwrap();
    }
}

/// A stream of these numbers.
fn stream(numbers: [u32; 2]) -> Receiver<u32> {
    let (s, r) = unbounded();
    thread::spawn(move || numbers.map(|number| s.send(number).is_ok()));
    r
}

fn main() {
    let (merged_s, merged) = unbounded();
    let printer = thread::spawn(move || merged.iter().for_each(|number| println!("{number}")));
    merge(stream([1, 2]), stream([3, 4]), merged_s);
    printer.join().unwrap();
}
