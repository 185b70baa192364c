//! A pool whose results are counted, and a job that panics.

use crossbeam_channel::unbounded;
use std::thread;

fn main() {
    let (jobs, queue) = unbounded();
    let (done, results) = unbounded();

    for text in ["17", "4x", "25"] {
        jobs.send(text).unwrap();
    }
    for _ in 0..2 {
        let (queue, done) = (queue.clone(), done.clone());
        thread::spawn(move || {
            for text in queue {
                done.send(text.parse::<u32>().unwrap()).unwrap();
            }
        });
    }

    let sum: u32 = results.iter().take(3).sum();
    println!("sum: {sum}");
}
