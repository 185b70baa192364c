//! The error of each send is looked at: is the death of the thread noticed?

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
        if tx.send(reading).is_err() {
            println!("nobody takes {reading}");
        }
    }
    drop(tx);
    let _ = store.join();
}
