//! Refused: `3` never comes before `1`, and under some schedule it should: neither stream waits for the other.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

/// Sends on what comes from either, until both have ended.
fn merge(one: Receiver<u32>, other: Receiver<u32>, merged: Sender<u32>) {
    one.iter()
        .chain(&other)
        .for_each(|number| merged.send(number).unwrap());
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
