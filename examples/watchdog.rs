//! Somebody who notices that a worker has gone quiet.

use crossbeam_channel::{RecvTimeoutError, unbounded};
use std::thread;
use std::time::Duration;

fn main() {
    let (s, heartbeats) = unbounded();
    let worker = thread::spawn(move || {
        for step in 1..=2 {
            if s.send(step).is_err() {
                // Nobody watches anymore.
                return;
            }
        }
    });

    let watchdog = thread::spawn(move || {
        loop {
            match heartbeats.recv_timeout(Duration::from_millis(50)) {
                Ok(step) => println!("alive at step {step}"),
                Err(RecvTimeoutError::Timeout) => return println!("gone quiet"),
                Err(RecvTimeoutError::Disconnected) => return println!("ended"),
            }
        }
    });
    watchdog.join().unwrap();
    worker.join().unwrap();
}
