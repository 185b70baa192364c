//! Whether the producer has finished or failed.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let sensor = thread::spawn(move || {
        for text in ["12", "15", "1O", "19"] {
            let reading: i32 = text.parse().unwrap();
            tx.send(reading).unwrap();
        }
    });

    let readings: Vec<i32> = rx.iter().collect();
    match sensor.join() {
        Ok(()) => println!("all readings: {readings:?}"),
        Err(_) => println!("the sensor failed after {readings:?}"),
    }
}
