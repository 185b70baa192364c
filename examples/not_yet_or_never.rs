//! Why there is no message: not yet, or never again.

use std::sync::mpsc::{self, RecvTimeoutError, TryRecvError};
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel::<String>();
    let limit = Duration::from_millis(10);

    assert_eq!(rx.try_recv(), Err(TryRecvError::Empty));
    assert_eq!(rx.recv_timeout(limit), Err(RecvTimeoutError::Timeout));
    println!("while there is a sender: not yet");

    drop(tx);
    assert_eq!(rx.try_recv(), Err(TryRecvError::Disconnected));
    assert_eq!(rx.recv_timeout(limit), Err(RecvTimeoutError::Disconnected));
    assert_eq!(rx.recv(), Err(mpsc::RecvError));
    println!("without one: never again");
}
