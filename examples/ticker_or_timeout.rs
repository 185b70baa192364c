//! Whichever is ready first: a tick or the end of the time.

use crossbeam_channel::{after, select, tick};
use std::time::Duration;

fn main() {
    let ticker = tick(Duration::from_millis(20));
    let timeout = after(Duration::from_millis(50));

    for _ in 0..3 {
        select! {
            recv(ticker) -> _ => println!("tick"),
            recv(timeout) -> _ => println!("time is up"),
        }
    }
}
