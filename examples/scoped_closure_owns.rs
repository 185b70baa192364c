//! A scoped thread that owns the sender.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(move || {
            tx.send("backup done").unwrap();
        });

        for message in rx {
            println!("{message}");
        }
    });
}
