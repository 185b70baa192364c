//! Another thread queues the jobs, and `main` is the worker.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(2);
    thread::spawn(move || (1..=3).for_each(|job| tx.send(job).unwrap()));
    println!("sum: {}", rx.iter().sum::<u32>());
}
