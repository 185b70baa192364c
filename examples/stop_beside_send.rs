//! A stop channel, and a worker that waits for room or for the stop.

use crossbeam_channel::{bounded, select};
use std::thread;

fn main() {
    let (stop_s, stop_r) = bounded::<()>(0);
    let (s, r) = bounded(1);

    let worker = thread::spawn(move || {
        let mut number = 1;
        loop {
            select! {
                send(s, number * number) -> sent => sent.unwrap(),
                recv(stop_r) -> _ => break,
            }
            number += 1;
        }
    });

    println!("first: {:?}", r.recv());
    drop(stop_s);
    worker.join().unwrap();
    println!("the worker has stopped");
}
