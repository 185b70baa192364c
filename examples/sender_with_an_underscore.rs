//! A sender that lives, and that nobody uses.

use std::sync::mpsc;

fn main() {
    let (_tx, rx) = mpsc::channel::<String>();
    println!("{:?}", rx.recv());
}
