//! A flag that says stop, and a worker that waits for room.

use crossbeam_channel::bounded;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

fn main() {
    let stop = Arc::new(AtomicBool::new(false));
    let (s, r) = bounded(1);

    let is_stopped = Arc::clone(&stop);
    let worker = thread::spawn(move || {
        let mut number = 1;
        while !is_stopped.load(Ordering::Relaxed) {
            s.send(number * number).unwrap();
            number += 1;
        }
    });

    println!("first: {:?}", r.recv());
    stop.store(true, Ordering::Relaxed);
    worker.join().unwrap();
    println!("the worker has stopped");
}
