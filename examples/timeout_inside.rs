//! A timer that is made in each round: an idle timeout.

use crossbeam_channel::{after, select, tick};
use std::time::Duration;

fn main() {
    let readings = tick(Duration::from_millis(5));

    for _ in 0..20 {
        select! {
            recv(readings) -> _ => {}
            recv(after(Duration::from_millis(50))) -> _ => return println!("no reading for 50 ms"),
        }
    }
    println!("20 readings, for 100 ms in all, and no timeout");
}
