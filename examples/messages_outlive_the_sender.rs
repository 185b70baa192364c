//! The sender is gone, and its messages are not.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send("10:00 login").unwrap();
    tx.send("10:02 upload").unwrap();
    drop(tx);

    println!("{:?}", rx.recv());
    println!("{:?}", rx.recv());
    println!("{:?}", rx.recv());
}
