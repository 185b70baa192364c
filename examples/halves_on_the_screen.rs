//! What the halves of a channel show of it.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel::<u32>();
    let (sync_tx, _sync_rx) = mpsc::sync_channel::<u32>(8);
    tx.send(21).unwrap();

    println!("{tx:?}, {sync_tx:?}, {rx:?}");
    println!("{:?}", rx.iter());
    println!("{:?}", rx.try_iter());
    println!("{:?}", rx.into_iter());
}
