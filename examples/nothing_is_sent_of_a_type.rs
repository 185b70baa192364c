//! A channel that says what it would carry.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel::<String>();
    drop(tx);
    println!("{}", rx.recv().is_err());
}
