//! Refused: With three workers: it can print `2 reports`. It should print `3 reports`.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for worker in 1..=2 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(worker).unwrap());
    }

    let mut reports = 0;
    for _ in rx.iter().take(2) {
        reports += 1;
    }
    println!("{reports} reports");
}
