//! Refused: It can print `

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    for worker in 1..=2 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(worker).unwrap());
    }

    let mut reports = 0;
    while rx.recv_timeout(Duration::from_millis(50)).is_ok() {
        reports += 1;
    }
    println!("{reports} reports");
}
