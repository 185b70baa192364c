//! A number and a text in one channel.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(6).unwrap();
    tx.send("words").unwrap();

    drop(tx);
    for message in rx {
        println!("{message}");
    }
}
