//! Refused: With streams that are there from the beginning, and have a third number: `1`, `3`, `2`, `4`, `10` never come in this order, and under some schedule they should: neither stream waits for the other.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

/// Sends on what comes from either, until both have ended.
fn merge(one: Receiver<u32>, other: Receiver<u32>, merged: Sender<u32>) {
    let (mut one, mut other, mut open) = (one, other, 2);
    while open > 0 {
        crossbeam_channel::select! {
            recv(one) -> x => match x {
                Ok(x) => { merged.send(x).unwrap(); while let Ok(x) = one.try_recv() { merged.send(x).unwrap(); } }
                Err(_) => { open -= 1; one = crossbeam_channel::never() }
            },
            recv(other) -> x => match x {
                Ok(x) => merged.send(x).unwrap(),
                Err(_) => { open -= 1; other = crossbeam_channel::never() }
            },
        }
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
