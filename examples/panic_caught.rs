//! A worker that catches the panic of its job, and goes on.

use crossbeam_channel::unbounded;
use std::{panic, thread};

fn main() {
    let (jobs, queue) = unbounded();
    let (done, results) = unbounded();

    let worker = thread::spawn(move || {
        for job in queue {
            let result = panic::catch_unwind(|| str::parse::<u32>(job).unwrap());
            done.send((job, result.ok())).unwrap();
        }
    });
    for job in ["17", "4x", "25"] {
        jobs.send(job).unwrap();
    }
    drop(jobs);

    for (job, result) in results {
        println!("{job}: {result:?}");
    }
    worker.join().unwrap();
}
