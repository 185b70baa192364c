//! The last worker gets the first sender itself.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let senders = [tx.clone(), tx];
    for (worker, tx) in (1..).zip(senders) {
        thread::spawn(move || tx.send(worker).unwrap());
    }

    let mut reports = 0;
    for _ in rx {
        reports += 1;
    }
    println!("{reports} reports");
}
