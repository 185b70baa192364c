//! Refused: With three workers: it can print `2 reports`. It should print `3 reports`.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for worker in 1..=2 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(worker).unwrap());
    }

    drop(tx);
    for _ in rx {}
    println!("2 reports");
}
