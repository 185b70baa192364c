//! A channel that has ended is replaced by one that is never ready.

use crossbeam_channel::{never, select, unbounded};
use std::thread;

fn main() {
    let (job_s, mut jobs) = unbounded();
    let (key_s, keys) = unbounded();
    job_s.send(1).unwrap();
    drop(job_s);
    let keyboard = thread::spawn(move || key_s.send('q').unwrap());

    loop {
        select! {
            recv(jobs) -> job => match job {
                Ok(job) => println!("job {job}"),
                Err(_) => jobs = never(),
            },
            recv(keys) -> key => match key {
                Ok(key) => println!("key {key}"),
                Err(_) => break,
            },
        }
    }
    keyboard.join().unwrap();
}
