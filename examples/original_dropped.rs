//! The original is dropped when everybody has a clone.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let mut workers = Vec::new();
    for name in ["ann", "bob"] {
        let tx = tx.clone();
        workers.push(thread::spawn(move || {
            tx.send(name).unwrap();
        }));
    }
    drop(tx);

    let done = rx.iter().count();
    println!("{done} workers are done");
    for worker in workers {
        worker.join().unwrap();
    }
}
