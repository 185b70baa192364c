//! An end in three steps: no more jobs, finish those that wait, and not forever.

use crossbeam_channel::{Receiver, bounded, unbounded};
use std::thread;
use std::time::Duration;

fn work(jobs: Receiver<&str>) {
    for _ in jobs {
        thread::sleep(Duration::from_millis(20));
    }
}

fn main() {
    let (jobs_s, jobs_r) = unbounded();
    let (done_s, done_r) = bounded::<()>(0);
    for _ in 0..2 {
        let (jobs, done) = (jobs_r.clone(), done_s.clone());
        thread::spawn(move || {
            work(jobs);
            drop(done);
        });
    }
    drop((jobs_r, done_s));
    for job in ["resize", "crop", "rotate"] {
        jobs_s.send(job).unwrap();
    }

    // No more jobs.
    drop(jobs_s);
    // Nothing is ever sent here: the channel ends with the last worker.
    match done_r.recv_timeout(Duration::from_millis(30)) {
        Err(error) if error.is_disconnected() => println!("the workers have ended"),
        _ => println!("given up"),
    }
}
