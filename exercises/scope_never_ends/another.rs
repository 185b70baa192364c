//! The scope ends first, and then the sender goes, and the lines are received.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(|| tx.send("index.html: 2 links").unwrap());
        scope.spawn(|| tx.send("about.html: 1 link").unwrap());
    });
    drop(tx);
    for line in rx {
        println!("{line}");
    }
}
