//! A sender that was given away.

use std::sync::mpsc::channel;

fn main() {
    let (tx, rx) = channel();
    drop(tx);
    tx.send(1).unwrap();
    println!("{:?}", rx.recv());
}
