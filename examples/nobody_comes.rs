//! At capacity 0, a lone sender waits forever.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);
    println!("sending");
    tx.send("crop").unwrap();
    println!("{:?}", rx.recv());
}
