//! A message every 10 milliseconds.

use crossbeam_channel::tick;
use std::thread;
use std::time::Duration;

fn main() {
    let ticker = tick(Duration::from_millis(10));

    for beat in 1..=3 {
        ticker.recv().unwrap();
        println!("beat {beat}");
    }

    thread::sleep(Duration::from_millis(50));
    println!("more than one beat waits: {}", ticker.len() > 1);
}
