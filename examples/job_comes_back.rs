//! A job that the first worker no longer takes goes to the second.

use std::sync::mpsc::{self, SendError};

fn main() {
    let (first_tx, first_rx) = mpsc::channel();
    let (second_tx, second_rx) = mpsc::channel();
    drop(first_rx);

    let job = String::from("resize photo.jpg");
    if let Err(SendError(job)) = first_tx.send(job) {
        println!("the first worker is gone");
        second_tx.send(job).unwrap();
    }
    println!("the second got: {}", second_rx.recv().unwrap());
}
