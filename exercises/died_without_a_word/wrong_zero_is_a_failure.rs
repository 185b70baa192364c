//! Refused: With other jobs: it can print `sum: 5, failed: 2`. It should print `sum: 5, failed: 1`.

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

    let (mut sum, mut failed) = (0, 0);
    for _ in 0..3 {
        match results.recv().unwrap() {
            0 => failed += 1,
            number => sum += number,
        }
    }
    println!("sum: {sum}, failed: {failed}");
}
