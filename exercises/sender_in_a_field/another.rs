//! A log that ends itself: the sender is in an `Option`, and taken out before the join.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

struct Log {
    tx: Option<Sender<&'static str>>,
    writer: Option<JoinHandle<()>>,
}

fn open() -> Log {
    let (tx, rx) = mpsc::channel();
    let writer = thread::spawn(move || {
        for line in rx {
            println!("written: {line}");
        }
    });
    Log {
        tx: Some(tx),
        writer: Some(writer),
    }
}

impl Log {
    fn line(&self, line: &'static str) {
        self.tx.iter().for_each(|tx| tx.send(line).unwrap());
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        self.tx = None;
        self.writer.take().map(JoinHandle::join);
    }
}

fn main() {
    let log = open();
    log.line("login");
    log.line("upload");
}
