//! The sender ends with the block that has started the workers.

use std::sync::mpsc;
use std::thread;

fn main() {
    let rx = {
        let (tx, rx) = mpsc::channel();
        for worker in 1..=2 {
            let tx = tx.clone();
            thread::spawn(move || tx.send(worker).unwrap());
        }
        rx
    };

    let mut reports = 0;
    for _ in rx {
        reports += 1;
    }
    println!("{reports} reports");
}
