//! `main` receives as many reports as it has started workers.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let mut workers = 0;
    for worker in 1..=2 {
        workers += 1;
        let tx = tx.clone();
        thread::spawn(move || tx.send(worker).unwrap());
    }

    let mut reports = 0;
    for _ in rx.iter().take(workers) {
        reports += 1;
    }
    println!("{reports} reports");
}
