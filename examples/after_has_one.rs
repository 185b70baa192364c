//! Waiting for the second message of a timer.

use crossbeam_channel::after;
use std::time::Duration;

fn main() {
    let timer = after(Duration::from_millis(10));
    println!("first: {}", timer.recv().is_ok());
    println!("second: {}", timer.recv().is_ok());
}
