//! Moments that follow from the first, and not from the last.

use crossbeam_channel::at;
use std::time::{Duration, Instant};

fn main() {
    let period = Duration::from_millis(10);
    let start = Instant::now();

    for beat in 1..=3 {
        let due = start + period * beat;
        at(due).recv().unwrap();
        println!("beat {beat}");
    }
}
