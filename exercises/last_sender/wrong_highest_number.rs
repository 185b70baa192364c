//! Refused: With three workers: it can print `7 reports`. It should print `3 reports`.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for worker in 1..=2 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(worker).unwrap());
    }

    drop(tx);
    let mut reports = 0;
    for worker in rx {
        reports = reports.max(worker);
    }
    println!("{reports} reports");
}
