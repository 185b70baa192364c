//! Refused: It can end without the line

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(|| tx.send("index.html: 2 links").unwrap());
        scope.spawn(|| tx.send("about.html: 1 link").unwrap());
        for line in rx.iter().take(1) {
            println!("{line}");
        }
    });
}
