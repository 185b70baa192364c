//! Two threads send first and receive then, each over a channel with room for nothing.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

/// Gives the other one `mine`, and prints what it gives.
fn exchange(mine: u32, tx: SyncSender<u32>, rx: Receiver<u32>) {
    tx.send(mine).unwrap();
    println!("{mine} for {}", rx.recv().unwrap());
}

fn main() {
    let (to_left, from_right) = mpsc::sync_channel(0);
    let (to_right, from_left) = mpsc::sync_channel(0);
    let left = thread::spawn(move || exchange(1, to_right, from_right));
    let right = thread::spawn(move || exchange(2, to_left, from_left));
    left.join().unwrap();
    right.join().unwrap();
}
