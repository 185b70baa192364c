//! A price for everybody, and who has no room misses it.

use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (log_s, log_r) = bounded(3);
    let (screen_s, screen_r) = bounded(1);

    let publisher = thread::spawn(move || {
        for price in [30, 31, 32] {
            for s in [&log_s, &screen_s] {
                // Who is full misses this one.
                let _ = s.try_send(price);
            }
        }
    });
    let log = thread::spawn(move || {
        for price in log_r {
            println!("log: {price}");
        }
    });

    // The screen waits until the log is complete.
    log.join().unwrap();
    for price in screen_r {
        println!("screen: {price}");
    }
    publisher.join().unwrap();
}
