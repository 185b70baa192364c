//! Refused: It can look again and again whether something has come, which keeps a core busy: wait for it.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

/// Sends on what comes from either, until both have ended.
fn merge(one: Receiver<u32>, other: Receiver<u32>, merged: Sender<u32>) {
    use crossbeam_channel::TryRecvError;
    let (mut a, mut b) = (true, true);
    while a || b {
        match one.try_recv() {
            Ok(x) => merged.send(x).unwrap(),
            Err(TryRecvError::Disconnected) => a = false,
            Err(TryRecvError::Empty) => {}
        }
        match other.try_recv() {
            Ok(x) => merged.send(x).unwrap(),
            Err(TryRecvError::Disconnected) => b = false,
            Err(TryRecvError::Empty) => {}
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
