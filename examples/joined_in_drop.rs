//! A log that joins its writer when it is dropped, and waits for itself.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

struct Log {
    lines: Sender<&'static str>,
    writer: Option<JoinHandle<()>>,
}

impl Log {
    fn open() -> Log {
        let (lines, rx) = mpsc::channel();
        let writer = thread::spawn(move || rx.iter().for_each(|line| println!("written: {line}")));
        Log {
            lines,
            writer: Some(writer),
        }
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        if let Some(writer) = self.writer.take() {
            let _ = writer.join();
        }
    }
}

fn main() {
    let log = Log::open();
    log.lines.send("login").unwrap();
}
