//! The sending thread ends without sending.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let search = thread::spawn(move || {
        for line in ["GET /", "GET /cat"] {
            if line.starts_with("ERROR") {
                tx.send(String::from(line)).unwrap();
            }
        }
    });

    println!("{:?}", rx.recv());
    search.join().unwrap();
}
