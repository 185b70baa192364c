//! Refused: A channel has the capacity 3; it should be 2.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(3);
    for job in 1..=3 {
        tx.send(job).unwrap();
    }
    drop(tx);

    let worker = thread::spawn(move || rx.iter().sum::<u32>());
    println!("sum: {}", worker.join().unwrap());
}
