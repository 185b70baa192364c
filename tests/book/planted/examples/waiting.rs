//! Waiting for nobody.

use std::sync::mpsc::channel;

fn main() {
    let (_tx, rx) = channel::<u32>();
    println!("receiving");
    println!("{:?}", rx.recv());
}
