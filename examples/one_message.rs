//! A thread searches a log and sends what it finds.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let search = thread::spawn(move || {
        for line in ["GET /", "ERROR disk full", "GET /cat", "ERROR timeout"] {
            if line.starts_with("ERROR") {
                tx.send(String::from(line)).unwrap();
            }
        }
    });

    for line in rx {
        println!("found: {line}");
    }
    search.join().unwrap();
}
