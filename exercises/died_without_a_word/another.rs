//! A job that cannot be done sends nothing, and what is missing has failed.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (result_tx, results) = mpsc::channel();
    for job in ["1", "two", "3"] {
        let result_tx = result_tx.clone();
        thread::spawn(move || {
            if let Ok(number) = job.parse::<u32>() {
                result_tx.send(number).unwrap();
            }
        });
    }

    drop(result_tx);
    let numbers: Vec<u32> = results.iter().collect();
    println!(
        "sum: {}, failed: {}",
        numbers.iter().sum::<u32>(),
        3 - numbers.len()
    );
}
