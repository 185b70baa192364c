//! A sender that is dropped before anything can be sent.

use std::sync::mpsc;

fn main() {
    let (_, rx) = mpsc::channel::<String>();
    println!("{:?}", rx.recv());
}
