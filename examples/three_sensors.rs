//! Three sensors send into one channel.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let mut sensors = Vec::new();
    for place in ["attic", "cellar", "garden"] {
        let tx = tx.clone();
        sensors.push(thread::spawn(move || {
            for number in 1..=2 {
                tx.send(format!("{place} {number}")).unwrap();
            }
        }));
    }
    drop(tx);

    for reading in rx {
        println!("{reading}");
    }
    for sensor in sensors {
        sensor.join().unwrap();
    }
}
