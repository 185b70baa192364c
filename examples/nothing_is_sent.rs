//! A channel of which nobody says what it carries.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    drop(tx);
    println!("{}", rx.recv().is_err());
}
