//! A scope waits for the writer, and the sender goes before the scope ends.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(move || rx.iter().for_each(|line| println!("written: {line}")));
        tx.send("login").unwrap();
        tx.send("upload").unwrap();
        drop(tx);
    });
}
