//! Refused: With other numbers: it can print `[2, 3]⏎[4, 5, 6]`. It should print `[2, 3, 4]⏎[5, 6]`.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// Sends on three numbers at a time, and in the end those that are left.
fn batch(numbers: Receiver<u32>, batches: Sender<Vec<u32>>) {
    let mut batch = vec![];
    for number in numbers {
        batch.push(number);
        if number % 3 == 0 {
            batches.send(std::mem::take(&mut batch)).unwrap();
        }
    }
    if !batch.is_empty() {
        batches.send(batch).unwrap();
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
