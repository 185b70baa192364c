//! Refused: It can print `5 becomes 5`.

use crossbeam_channel::{Receiver, select, unbounded};
use std::thread;
use std::time::Duration;

/// Does jobs, with the newest setting.
fn work(settings: Receiver<u32>, jobs: Receiver<u32>) {
    let mut factor = 1;
    loop {
        select! {
            recv(settings) -> setting => factor = setting.unwrap_or(factor),
            recv(jobs) -> job => match job {
                Ok(job) => println!("{job} becomes {}", job * factor),
                Err(_) => return,
            },
        }
    }
}

fn main() {
    let (settings_s, settings) = unbounded();
    let (jobs_s, jobs) = unbounded();
    let worker = thread::spawn(move || work(settings, jobs));

    settings_s.send(10).unwrap();
    thread::sleep(Duration::from_millis(20));
    jobs_s.send(5).unwrap();
    drop(jobs_s);
    worker.join().unwrap();
}
