//! The worker is there before the jobs are.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(2);
    let worker = thread::spawn(move || rx.iter().sum::<u32>());
    for job in 1..=3 {
        tx.send(job).unwrap();
    }
    drop(tx);
    println!("sum: {}", worker.join().unwrap());
}
