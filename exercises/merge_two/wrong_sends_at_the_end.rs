//! Refused: messages that it has received; it should send one on for each, and keep 1 at most.

use crossbeam_channel::{Receiver, Sender, never, select, unbounded};
use std::thread;

/// Sends on what comes from either, until both have ended.
fn merge(one: Receiver<u32>, other: Receiver<u32>, merged: Sender<u32>) {
    let (mut one, mut other) = (one, other);
    let mut open = 2;
    let mut all = Vec::new();
    while open > 0 {
        select! {
            recv(one) -> n => match n { Ok(n) => all.push(n), Err(_) => { one = never(); open -= 1; } },
            recv(other) -> n => match n { Ok(n) => all.push(n), Err(_) => { other = never(); open -= 1; } },
        }
    }
    for n in all {
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
