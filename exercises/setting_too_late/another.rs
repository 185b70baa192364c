//! The settings are looked at first, and again before each job.

use crossbeam_channel::{Receiver, unbounded};
use std::thread;

/// Does jobs, with the newest setting.
fn work(settings: Receiver<u32>, jobs: Receiver<u32>) {
    let mut factor = 1;
    for job in jobs {
        // What was sent before the job is there now.
        factor = settings.try_iter().last().unwrap_or(factor);
        println!("{job} becomes {}", job * factor);
    }
}

fn main() {
    let (settings_s, settings) = unbounded();
    let (jobs_s, jobs) = unbounded();
    let worker = thread::spawn(move || work(settings, jobs));

    settings_s.send(10).unwrap();
    jobs_s.send(5).unwrap();
    drop(jobs_s);
    worker.join().unwrap();
}
