//! Refused: With room for one job: it can hang.

use crossbeam_channel::{Receiver, bounded, unbounded};
use std::thread;

/// Does jobs until it is told to stop. Returns how many it has done.
fn work(jobs: Receiver<u32>, stop: Receiver<()>) -> u32 {
    let _ = stop.recv();
    jobs.try_iter().count() as u32
}

fn main() {
    let (jobs_s, jobs) = unbounded();
    let (stop_s, stop) = bounded(0);
    let worker = thread::spawn(move || work(jobs, stop));

    jobs_s.send(1).unwrap();
    jobs_s.send(2).unwrap();
    stop_s.send(()).unwrap_or(());
    println!("done: {}", worker.join().unwrap());
}
