//! Each thread has a sender of its own, and takes it along when it ends.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let second_tx = tx.clone();
    thread::scope(|scope| {
        scope.spawn(move || tx.send("index.html: 2 links").unwrap());
        scope.spawn(move || second_tx.send("about.html: 1 link").unwrap());
        for line in rx {
            println!("{line}");
        }
    });
}
