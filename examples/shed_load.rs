//! What does not fit is refused, and counted.

use std::sync::mpsc::{self, TrySendError};

fn main() {
    let (tx, rx) = mpsc::sync_channel(3);

    let mut refused = 0;
    for request in 1..=5 {
        match tx.try_send(request) {
            Ok(()) => {}
            Err(TrySendError::Full(_)) => refused += 1,
            Err(TrySendError::Disconnected(_)) => break,
        }
    }
    drop(tx);
    println!(
        "accepted {:?}, refused {refused}",
        rx.iter().collect::<Vec<_>>()
    );
}
