//! Refused: It can hang.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let second_tx = tx.clone();
    thread::scope(|scope| {
        scope.spawn(|| tx.send("index.html: 2 links").unwrap());
        scope.spawn(move || second_tx.send("about.html: 1 link").unwrap());
        for line in rx {
            println!("{line}");
        }
    });
}
