//! A thread that has died, and a program that says that all is well.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<&str>();
    let store = thread::spawn(move || {
        for reading in rx {
            let degrees: f64 = reading.parse().unwrap();
            println!("stored {degrees}");
        }
    });

    for reading in ["20.5", "n/a", "21.5"] {
        let _ = tx.send(reading);
    }
    drop(tx);
    let _ = store.join();
    println!("all readings are stored");
}
