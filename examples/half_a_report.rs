//! A producer that panics halfway.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for text in ["12", "15", "1O", "19"] {
            let reading: i32 = text.parse().unwrap();
            tx.send(reading).unwrap();
        }
    });

    let readings: Vec<i32> = rx.iter().collect();
    println!("all readings: {readings:?}");
}
