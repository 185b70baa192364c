//! Refused: It can print `sum: 3`. It should print `sum: 6`.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(2);
    for job in 1..=3 {
        let _ = tx.try_send(job);
    }
    drop(tx);

    let worker = thread::spawn(move || rx.iter().sum::<u32>());
    println!("sum: {}", worker.join().unwrap());
}
