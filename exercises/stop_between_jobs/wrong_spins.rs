//! Refused: It can look again and again whether something has come, which keeps a core busy: wait for it.

use crossbeam_channel::{Receiver, bounded, unbounded};
use std::thread;

fn work(jobs: Receiver<u32>, stop: Receiver<()>) {
    use crossbeam_channel::TryRecvError;
    while stop.try_recv() != Err(TryRecvError::Disconnected) {
        match jobs.try_recv() {
            Ok(job) => println!("job {job}"),
            Err(TryRecvError::Empty) => thread::yield_now(),
            Err(_) => return,
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
    drop(jobs_s);
    println!("stopped");
}
