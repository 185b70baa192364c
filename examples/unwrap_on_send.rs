//! Sending to a worker that has stopped.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let worker = thread::spawn(move || {
        for job in rx.iter().take(1) {
            println!("did {job}");
        }
    });
    tx.send("resize").unwrap();
    worker.join().unwrap();
    tx.send("crop").unwrap();
}
