//! A worker that is started again, after a pause that grows, and not forever.

use crossbeam_channel::{Receiver, after, unbounded};
use std::thread;
use std::time::Duration;

fn work(jobs: Receiver<&str>) {
    for job in jobs {
        let minutes: u32 = job.parse().unwrap();
        println!("did {} jobs an hour", 60 / minutes);
    }
}

fn main() {
    let (jobs_s, jobs_r) = unbounded();
    for job in ["20", "x", "0", "15"] {
        jobs_s.send(job).unwrap();
    }
    drop(jobs_s);

    let mut pause = Duration::from_millis(5);
    for start in 1..=3 {
        let jobs = jobs_r.clone();
        if thread::spawn(|| work(jobs)).join().is_ok() {
            return println!("all jobs are done, after {start} starts");
        }
        println!("the worker has panicked");
        let _ = after(pause).recv();
        pause *= 2;
    }
    println!("given up, {} jobs left", jobs_r.len());
}
