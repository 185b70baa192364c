//! Refused: It can panic.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (result_tx, results) = mpsc::channel();
    for job in ["1", "two", "3"] {
        let result_tx = result_tx.clone();
        thread::spawn(move || {
            let number: u32 = job.parse().unwrap();
            result_tx.send(number).unwrap();
        });
    }

    drop(result_tx);
    let mut sum = 0;
    for _ in 0..3 {
        sum += results.recv().unwrap();
    }
    println!("sum: {sum}, failed: 0");
}
