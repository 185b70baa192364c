//! A stream that has ended is replaced by one on which nothing comes.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

/// Sends on what comes from either, until both have ended.
fn merge(one: Receiver<u32>, other: Receiver<u32>, merged: Sender<u32>) {
    let (mut one, mut other, nothing) = (one, other, crossbeam_channel::never());
    let mut open = 2;
    while open > 0 {
        let received = crossbeam_channel::select! {
            recv(one) -> number => number.map_err(|_| one = nothing.clone()),
            recv(other) -> number => number.map_err(|_| other = nothing.clone()),
        };
        match received {
            Ok(number) => merged.send(number).unwrap(),
            Err(()) => open -= 1,
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
