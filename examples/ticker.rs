//! A message every 10 milliseconds.

use crossbeam_channel::tick;
use std::time::{Duration, Instant};

fn main() {
    let start = Instant::now();
    let ticker = tick(Duration::from_millis(10));

    for beat in 1..=3 {
        ticker.recv().unwrap();
        let late_enough = start.elapsed() >= Duration::from_millis(10 * beat);
        println!("beat {beat}, not too early: {late_enough}");
    }
}
