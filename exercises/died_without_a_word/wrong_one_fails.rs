//! Refused: With jobs that can all be done: it can print `sum: 6, failed: 1`. It should print `sum: 6, failed: 0`.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (result_tx, results) = mpsc::channel();
    for job in ["1", "two", "3"] {
        let result_tx = result_tx.clone();
        thread::spawn(move || {
            result_tx.send(job.parse::<u32>().unwrap_or(0)).unwrap();
        });
    }

    let mut sum = 0;
    for _ in 0..3 {
        sum += results.recv().unwrap();
    }
    println!("sum: {sum}, failed: 1");
}
