//! Why a message could not be sent without waiting.

use std::sync::mpsc::{self, SyncSender, TrySendError};

fn offer(tx: &SyncSender<&'static str>, job: &'static str) {
    match tx.try_send(job) {
        Ok(()) => println!("{job}: sent"),
        Err(TrySendError::Full(job)) => println!("{job}: not now, the channel is full"),
        Err(TrySendError::Disconnected(job)) => println!("{job}: never, the worker is gone"),
    }
}

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    offer(&tx, "resize");
    offer(&tx, "crop");
    drop(rx);
    offer(&tx, "rotate");
}
