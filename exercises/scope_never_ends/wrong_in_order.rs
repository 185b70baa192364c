//! Refused: `index.html: 2 links` comes before `about.html: 1 link` under every schedule. Some schedule should allow the other order.

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
