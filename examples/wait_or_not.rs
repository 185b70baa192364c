//! Functions that wait or do not, with one type of error.

use std::sync::mpsc::{self, Receiver, SyncSender, TryRecvError, TrySendError};

fn offer(tx: &SyncSender<u32>, job: u32, wait: bool) -> Result<(), TrySendError<u32>> {
    if wait {
        tx.send(job)?;
        Ok(())
    } else {
        tx.try_send(job)
    }
}

fn take(rx: &Receiver<u32>, wait: bool) -> Result<u32, TryRecvError> {
    if wait { Ok(rx.recv()?) } else { rx.try_recv() }
}

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    println!("{:?}", offer(&tx, 1, true));
    println!("{:?}", offer(&tx, 2, false));
    println!("{:?}", take(&rx, false));
    println!("{:?}", take(&rx, false));
    drop(tx);
    println!("{:?}", take(&rx, true));

    let (tx, rx) = mpsc::sync_channel(1);
    drop(rx);
    println!("{:?}", offer(&tx, 3, true));
}
