//! Refused: With somebody who waits for each of four batches: it can hang.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// Sends on three numbers at a time, and in the end those that are left.
fn batch(numbers: Receiver<u32>, batches: Sender<Vec<u32>>) {
    batches.send(numbers.iter().take(3).collect()).unwrap();
    batches.send(numbers.iter().take(3).collect()).unwrap();
    let rest: Vec<u32> = numbers.iter().collect();
    for batch in rest.chunks(3) {
        batches.send(batch.to_vec()).unwrap();
    }
}

fn main() {
    let (number_tx, numbers) = mpsc::channel();
    let (batch_tx, batches) = mpsc::channel::<Vec<u32>>();
    let client = thread::spawn(move || {
        (1..=3).for_each(|number| number_tx.send(number).unwrap_or(()));
        // It waits for the first batch before it goes on.
        for batch in batches.iter().take(1) {
            println!("{batch:?}");
        }
        (4..=5).for_each(|number| number_tx.send(number).unwrap_or(()));
        drop(number_tx);
        batches.iter().for_each(|batch| println!("{batch:?}"));
    });
    batch(numbers, batch_tx);
    client.join().unwrap();
}
