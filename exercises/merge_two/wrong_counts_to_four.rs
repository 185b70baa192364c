//! Refused: With streams that are there from the beginning, and have a third number: it can end without the line `30`.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

/// Sends on what comes from either, until both have ended.
fn merge(one: Receiver<u32>, other: Receiver<u32>, merged: Sender<u32>) {
    for _ in 0..4 {
        crossbeam_channel::select! {
            recv(one) -> x => if let Ok(x) = x { merged.send(x).unwrap() } else { merged.send(other.recv().unwrap()).unwrap() },
            recv(other) -> x => if let Ok(x) = x { merged.send(x).unwrap() } else { merged.send(one.recv().unwrap()).unwrap() },
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
