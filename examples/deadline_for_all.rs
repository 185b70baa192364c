//! One deadline for as many messages as come.

use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

fn main() {
    let (tx, rx) = mpsc::channel();
    let sensor = thread::spawn(move || {
        // Until nobody listens anymore.
        while tx.send(21).is_ok() {
            thread::sleep(Duration::from_millis(10));
        }
    });

    let deadline = Instant::now() + Duration::from_millis(50);
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() || rx.recv_timeout(left).is_err() {
            break;
        }
    }
    drop(rx);
    sensor.join().unwrap();
    println!("the deadline is over: {}", Instant::now() >= deadline);
}
