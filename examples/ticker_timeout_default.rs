//! A ticker, a timeout, and something to do while neither is ready.

use crossbeam_channel::{after, select, tick};
use std::thread;
use std::time::Duration;

fn main() {
    let ticker = tick(Duration::from_millis(20));
    let timeout = after(Duration::from_millis(50));

    for _ in 0..2 {
        select! {
            recv(ticker) -> _ => println!("tick"),
            recv(timeout) -> _ => println!("time is up"),
            default => {
                println!("neither: working");
                thread::sleep(Duration::from_millis(30));
            }
        }
    }
}
