//! Two workers report to `main`, which has dropped its own sender.

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
    for _ in rx {
        reports += 1;
    }
    println!("{reports} reports");
}
