//! Trying to hand something over.

use crossbeam_channel::bounded;
use std::thread;
use std::time::Duration;

fn main() {
    let (s, r) = bounded(0);
    let receiver = thread::spawn(move || r.recv_timeout(Duration::from_millis(20)).ok());

    println!("handed over: {}", s.try_send("resize").is_ok());
    drop(s);
    println!("received: {:?}", receiver.join().unwrap());
}
