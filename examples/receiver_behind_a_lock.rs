//! Two workers share a receiver behind a lock.

use std::sync::{Arc, Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let rx = Arc::new(Mutex::new(rx));

    let mut workers = Vec::new();
    for _ in 0..2 {
        let rx = Arc::clone(&rx);
        workers.push(thread::spawn(move || {
            let mut done = Vec::new();
            loop {
                // The lock is open again when this statement is over.
                let job = rx.lock().unwrap().recv();
                match job {
                    Ok(job) => done.push(job),
                    Err(_) => return done,
                }
            }
        }));
    }
    tx.send("resize").unwrap();
    tx.send("crop").unwrap();
    drop(tx);

    for worker in workers {
        println!("{:?}", worker.join().unwrap());
    }
}
