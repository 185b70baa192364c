//! A job that cannot be done has a result too.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (result_tx, results) = mpsc::channel();
    for job in ["1", "two", "3"] {
        let result_tx = result_tx.clone();
        thread::spawn(move || {
            result_tx.send(job.parse::<u32>()).unwrap();
        });
    }

    drop(result_tx);
    let (mut sum, mut failed) = (0, 0);
    for result in results {
        match result {
            Ok(number) => sum += number,
            Err(_) => failed += 1,
        }
    }
    println!("sum: {sum}, failed: {failed}");
}
