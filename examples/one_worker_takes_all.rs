//! A worker that keeps the lock for all jobs.

use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send("resize").unwrap();
    tx.send("crop").unwrap();
    drop(tx);
    let rx = Mutex::new(rx);

    thread::scope(|scope| {
        for name in ["ann", "bob"] {
            let rx = &rx;
            scope.spawn(move || {
                for job in rx.lock().unwrap().iter() {
                    println!("{name}: {job}");
                }
            });
        }
    });
}
