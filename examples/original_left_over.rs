//! Every thread has a clone, and the original is left over.

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

    let done = rx.iter().count();
    println!("{done} workers are done");
    for worker in workers {
        worker.join().unwrap();
    }
}
