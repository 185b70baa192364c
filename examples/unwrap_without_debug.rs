//! Unwrapping the result of sending something that cannot be printed.

use std::sync::mpsc;

struct Job {
    name: &'static str,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(Job { name: "resize" }).unwrap();
    println!("{}", rx.recv().unwrap().name);
}
