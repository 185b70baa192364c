//! Refused: It can print `sum: 4, failed: 0`. It should print `sum: 4, failed: 1`.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (result_tx, results) = mpsc::channel();
    for job in ["1", "two", "3"] {
        let result_tx = result_tx.clone();
        thread::spawn(move || {
            let number: u32 = job.parse().unwrap_or(0);
            result_tx.send(number).unwrap();
        });
    }

    let mut sum = 0;
    for _ in 0..3 {
        sum += results.recv().unwrap();
    }
    println!("sum: {sum}, failed: 0");
}
