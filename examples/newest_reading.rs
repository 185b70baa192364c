//! Of all readings that have come, the newest.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    for degrees in [19, 20, 21] {
        tx.send(degrees).unwrap();
    }

    println!("newest: {:?}", rx.try_iter().last());
    println!("newest: {:?}", rx.try_iter().last());
    tx.send(22).unwrap();
    println!("newest: {:?}", rx.try_iter().last());
}
