//! A sign of life, and a client that is sooner.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    let client = thread::spawn(move || {
        thread::sleep(Duration::from_millis(10));
        tx.send("resize photo.jpg").unwrap();
    });

    loop {
        match rx.recv_timeout(Duration::from_millis(20)) {
            Ok(job) => println!("{job}"),
            Err(RecvTimeoutError::Timeout) => println!("waiting"),
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    client.join().unwrap();
}
