//! Refused: It can hang.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

struct Log {
    tx: Sender<&'static str>,
    writer: JoinHandle<()>,
}

fn open() -> Log {
    let (tx, rx) = mpsc::channel();
    let writer = thread::spawn(move || {
        for line in rx {
            println!("written: {line}");
        }
    });
    Log { tx, writer }
}

fn main() {
    let log = open();
    log.tx.send("login").unwrap();
    log.tx.send("upload").unwrap();
    drop(log.tx.clone());
    log.writer.join().unwrap();
}
