//! Threads of a scope would share one receiver.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send("resize").unwrap();
    tx.send("crop").unwrap();
    drop(tx);

    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| println!("{:?}", rx.recv()));
        }
    });
}
