//! Refused: `about.html: 1 link` never comes before `index.html: 2 links`, and under some schedule it should: either can come first.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        let first = scope.spawn(|| tx.send("index.html: 2 links").unwrap());
        first.join().unwrap();
        scope.spawn(|| tx.send("about.html: 1 link").unwrap());
        for line in rx.iter().take(2) {
            println!("{line}");
        }
    });
}
