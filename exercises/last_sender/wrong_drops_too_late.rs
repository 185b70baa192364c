//! Refused: It can hang.
//! Refused: main hangs: it still holds a sender itself

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for worker in 1..=2 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(worker).unwrap());
    }

    let mut reports = 0;
    for _ in &rx {
        reports += 1;
    }
    drop(tx);
    println!("{reports} reports");
}
