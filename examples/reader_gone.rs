//! A reader goes, and takes the publisher with it.

use crossbeam_channel::unbounded;
use std::thread;

fn main() {
    let (log_s, log_r) = unbounded();
    let (screen_s, screen_r) = unbounded();
    // The screen is switched off.
    drop(screen_r);

    let publisher = thread::spawn(move || {
        for price in [30, 31] {
            for reader in [&screen_s, &log_s] {
                reader.send(price).unwrap();
            }
        }
    });
    for price in log_r {
        println!("log: {price}");
    }
    println!("the publisher has panicked: {}", publisher.join().is_err());
}
