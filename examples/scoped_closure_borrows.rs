//! A scoped thread that borrows the sender.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(|| {
            tx.send("backup done").unwrap();
        });

        for message in rx {
            println!("{message}");
        }
    });
}
