//! The second sensor starts when the first has ended.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    for place in ["attic", "cellar", "garden"] {
        let tx = tx.clone();
        let sensor = thread::spawn(move || {
            for number in 1..=2 {
                tx.send(format!("{place} {number}")).unwrap();
            }
        });
        sensor.join().unwrap();
    }
    drop(tx);

    for reading in rx {
        println!("{reading}");
    }
}
