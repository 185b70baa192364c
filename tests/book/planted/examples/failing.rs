//! A missing message.

use std::sync::mpsc::channel;

fn main() {
    let (tx, rx) = channel::<u32>();
    println!("receiving");
    drop(tx);
    rx.recv().unwrap();
}
