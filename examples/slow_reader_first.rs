//! The same, and the reader who does not read is served first.

use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (log_s, log_r) = bounded(1);
    let (screen_s, screen_r) = bounded(1);

    let publisher = thread::spawn(move || {
        for price in [30, 31, 32] {
            for s in [&screen_s, &log_s] {
                s.send(price).unwrap();
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
