//! A function that waits for some time, or for as long as it takes.

use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

fn next(rx: &Receiver<u32>, limit: Option<Duration>) -> Result<u32, RecvTimeoutError> {
    match limit {
        Some(limit) => rx.recv_timeout(limit),
        None => Ok(rx.recv()?),
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(7).unwrap();
    println!("{:?}", next(&rx, None));
    println!("{:?}", next(&rx, Some(Duration::from_millis(10))));
    drop(tx);
    println!("{:?}", next(&rx, None));
}
