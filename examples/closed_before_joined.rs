//! The queue of jobs is closed, and then the workers are joined.

use crossbeam_channel::unbounded;
use std::thread;

fn main() {
    let (jobs, queue) = unbounded();

    let mut workers = Vec::new();
    for _ in 0..2 {
        let queue = queue.clone();
        workers.push(thread::spawn(move || queue.iter().count()));
    }
    for page in 1..=3 {
        jobs.send(page).unwrap();
    }

    drop(jobs);
    let mut pages = 0;
    for worker in workers {
        pages += worker.join().unwrap();
    }
    println!("{pages} pages");
}
