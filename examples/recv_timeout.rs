//! Waiting for a message, but not forever.

use crossbeam_channel::unbounded;
use std::time::Duration;

fn main() {
    let (s, r) = unbounded();
    println!("{:?}", r.recv_timeout(Duration::from_millis(20)));

    s.send("resized photo.jpg").unwrap();
    println!("{:?}", r.recv_timeout(Duration::from_millis(20)));
}
