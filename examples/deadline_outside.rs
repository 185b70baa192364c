//! A timer that is made before the loop: a deadline.

use crossbeam_channel::{after, select, tick};
use std::time::Duration;

fn main() {
    let readings = tick(Duration::from_millis(5));
    let deadline = after(Duration::from_millis(50));

    loop {
        select! {
            recv(readings) -> _ => {}
            recv(deadline) -> _ => break,
        }
    }
    println!("the deadline is over, and readings go on");
}
