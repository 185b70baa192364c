//! A pool whose jobs can fail, and say so.

use crossbeam_channel::unbounded;
use std::thread;

fn main() {
    let (jobs, queue) = unbounded();
    let (done, results) = unbounded();

    for text in ["17", "4x"] {
        jobs.send(text).unwrap();
    }
    drop(jobs);
    for _ in 0..2 {
        let (queue, done) = (queue.clone(), done.clone());
        thread::spawn(move || {
            for text in queue {
                done.send((text, text.parse::<u32>())).unwrap();
            }
        });
    }
    drop(done);

    let (mut sum, mut failed) = (0, Vec::new());
    for (text, result) in results {
        match result {
            Ok(number) => sum += number,
            Err(error) => failed.push(format!("{text}: {error}")),
        }
    }
    println!("sum: {sum}, failed: {failed:?}");
}
