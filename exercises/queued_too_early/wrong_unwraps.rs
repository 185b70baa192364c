//! Refused: It can panic.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(2);
    for job in 1..=3 {
        tx.try_send(job).unwrap();
    }
    drop(tx);

    let worker = thread::spawn(move || rx.iter().sum::<u32>());
    println!("sum: {}", worker.join().unwrap());
}
