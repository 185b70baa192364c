//! Waiting for room, but not forever.

use crossbeam_channel::{SendTimeoutError, bounded};
use std::time::{Duration, Instant};

fn main() {
    let (s, r) = bounded(1);
    let limit = Duration::from_millis(10);

    println!("{:?}", s.send_timeout("resize", limit));
    match s.send_timeout("crop", limit) {
        Ok(()) => println!("crop: sent"),
        Err(SendTimeoutError::Timeout(job)) => println!("{job}: no room in time"),
        Err(SendTimeoutError::Disconnected(job)) => println!("{job}: nobody is there"),
    }
    drop(r);
    match s.send_deadline("rotate", Instant::now() + limit) {
        Ok(()) => println!("rotate: sent"),
        Err(SendTimeoutError::Timeout(job)) => println!("{job}: no room in time"),
        Err(SendTimeoutError::Disconnected(job)) => println!("{job}: nobody is there"),
    }
}
