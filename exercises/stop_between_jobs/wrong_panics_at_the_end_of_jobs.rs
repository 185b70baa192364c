//! Refused: With jobs that end, and a stop that never comes: it can panic.

use crossbeam_channel::{Receiver, bounded, unbounded};
use std::thread;

/// Does jobs, and prints each, until the stop channel is disconnected or there are no more.
fn work(jobs: Receiver<u32>, stop: Receiver<()>) {
    loop {
        crossbeam_channel::select! {
            recv(stop) -> _ => return,
            recv(jobs) -> job => println!("job {}", job.unwrap()),
        }
    }
}

fn main() {
    let (jobs_s, jobs) = unbounded();
    (1..=2).for_each(|job| jobs_s.send(job).unwrap());
    let (stop_s, stop) = bounded(0);
    let stopper = thread::spawn(move || drop(stop_s));
    work(jobs, stop);
    stopper.join().unwrap();
    // It could send more, so the jobs never end.
    drop(jobs_s);
    println!("stopped");
}
