//! What a test can say about sending.

use std::sync::mpsc::{self, SendError, TrySendError};

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    assert_eq!(tx.try_send("resize"), Ok(()));
    assert_eq!(tx.try_send("crop"), Err(TrySendError::Full("crop")));

    drop(rx);
    assert_eq!(tx.send("rotate"), Err(SendError("rotate")));
    println!("as expected");
}
