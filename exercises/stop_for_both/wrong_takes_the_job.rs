//! Refused: It can never print exactly `stopped, with 1 jobs left`, and under some schedule it should.

use crossbeam_channel::{Receiver, bounded, select, unbounded};
use std::thread;

/// Works until it is told to stop, or until there are no more jobs.
fn work(jobs: Receiver<u32>, stop: Receiver<()>) {
    loop {
        select! {
            recv(stop) -> _ => return,
            recv(jobs) -> job => if job.is_err() { return },
        }
    }
}

fn main() {
    let (jobs_s, jobs) = unbounded();
    let (stop_s, stop) = bounded::<()>(0);
    let workers = [(jobs.clone(), stop.clone()), (jobs.clone(), stop)];
    let workers = workers.map(|(jobs, stop)| thread::spawn(move || work(jobs, stop)));

    jobs_s.send(1).unwrap();
    drop(stop_s);
    for worker in workers {
        worker.join().unwrap();
    }
    println!("stopped, with {} jobs left", jobs.len() * 0);
}
