//! A sender that is dropped, and a thread that nobody waits for.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        for _ in rx {
            println!("a line is written");
        }
    });

    for line in ["login", "upload"] {
        tx.send(line).unwrap();
    }
    drop(tx);
}
