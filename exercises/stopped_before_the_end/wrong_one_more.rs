//! Refused: It can print `done: 1`.

use crossbeam_channel::{Receiver, bounded, select, unbounded};
use std::thread;

/// Does jobs until it is told to stop. Returns how many it has done.
fn work(jobs: Receiver<u32>, stop: Receiver<()>) -> u32 {
    let mut done = 0;
    loop {
        select! {
            recv(jobs) -> job => match job {
                Ok(_) => done += 1,
                Err(_) => return done,
            },
            recv(stop) -> _ => return done + u32::from(jobs.try_recv().is_ok()),
        }
    }
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
