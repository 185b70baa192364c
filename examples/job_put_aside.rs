//! The supervisor knows which job was in flight, tries it twice, and puts it aside.

use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

fn work(jobs: Receiver<u32>, done: Sender<u32>) {
    for minutes in jobs {
        done.send(60 / minutes).unwrap();
    }
}

fn start() -> (Sender<u32>, Receiver<u32>) {
    let (jobs_s, jobs_r) = bounded(1);
    let (done_s, done_r) = bounded(1);
    thread::spawn(|| work(jobs_r, done_s));
    (jobs_s, done_r)
}

fn main() {
    let (mut jobs, mut done) = start();
    for job in [20, 0, 15] {
        for attempt in 1..=2 {
            jobs.send(job).unwrap();
            match done.recv() {
                Ok(per_hour) => {
                    println!("{job} minutes: {per_hour} an hour");
                    break;
                }
                Err(_) => {
                    println!("{job} minutes: attempt {attempt} has failed");
                    (jobs, done) = start();
                }
            }
        }
    }
}
