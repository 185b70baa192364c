//! A scope waits until the closures of its threads are done.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(move || {
            tx.send("total: 42").unwrap();
            drop(tx);
            println!("report saved");
        });

        for line in rx {
            println!("{line}");
        }
    });
}
