//! What cannot be stored comes back as a message, and the thread goes on.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<&str>();
    let (error_tx, error_rx) = mpsc::channel();
    let store = thread::spawn(move || {
        for reading in rx {
            match reading.parse::<f64>() {
                Ok(degrees) => println!("stored {degrees}"),
                Err(error) => error_tx.send(format!("{reading}: {error}")).unwrap(),
            }
        }
    });

    for reading in ["20.5", "n/a", "21.5"] {
        tx.send(reading).unwrap();
    }
    drop(tx);
    for error in error_rx {
        println!("not stored: {error}");
    }
    store.join().unwrap();
}
