//! The end is a message too.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for text in ["12", "15", "1O", "19"] {
            let reading: i32 = text.parse().unwrap();
            tx.send(Some(reading)).unwrap();
        }
        tx.send(None).unwrap();
    });

    let mut readings = Vec::new();
    let complete = loop {
        match rx.recv() {
            Ok(Some(reading)) => readings.push(reading),
            Ok(None) => break true,
            Err(_) => break false,
        }
    };
    println!("complete: {complete}, readings: {readings:?}");
}
