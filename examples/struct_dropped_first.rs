//! What holds the sender is dropped before the thread is joined.

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Logger {
    tx: Sender<String>,
}

impl Logger {
    fn log(&self, line: &str) {
        // If the writer is gone, nobody reads the log: the line may be lost.
        let _ = self.tx.send(line.to_string());
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let logger = Logger { tx };

    let writer = thread::spawn(move || {
        for line in rx {
            println!("{line}");
        }
    });

    logger.log("started");
    logger.log("stopped");
    drop(logger);
    writer.join().unwrap();
}
