//! The thread is joined, and its panic is an error.

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
    match store.join() {
        Ok(()) => println!("all readings are stored"),
        Err(_) => println!("the store has panicked: readings are missing"),
    }
}
