//! A guard: a test that has not ended in time is a failure.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// Adds up what it receives.
fn sum(numbers: Receiver<u32>) -> u32 {
    numbers.iter().sum()
}

fn test() {
    let (tx, rx) = mpsc::channel();
    let summing = thread::spawn(|| sum(rx));
    tx.send(5).unwrap();
    tx.send(7).unwrap();
    assert_eq!(summing.join().unwrap(), 12);
}

/// Runs the test, and panics if it has not ended by then.
fn ends_within(limit: Duration, test: fn()) {
    let (done_tx, done_rx) = mpsc::channel::<()>();
    let running = thread::spawn(move || {
        let _sender = done_tx;
        test();
    });
    match done_rx.recv_timeout(limit) {
        Err(RecvTimeoutError::Timeout) => panic!("the test has not ended after {limit:?}"),
        _ => running.join().unwrap(),
    }
}

fn main() {
    ends_within(Duration::from_millis(50), test);
}
