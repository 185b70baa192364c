//! A log whose fields are dropped in the other order.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

struct Log {
    // Fields are dropped in the order in which they stand here.
    _writer: Writer,
    lines: Sender<&'static str>,
}

struct Writer(Option<JoinHandle<()>>);

impl Drop for Writer {
    fn drop(&mut self) {
        if let Some(writer) = self.0.take() {
            let _ = writer.join();
        }
    }
}

fn main() {
    let (lines, rx) = mpsc::channel();
    let writer = thread::spawn(move || rx.iter().for_each(|line| println!("written: {line}")));
    let log = Log {
        lines,
        _writer: Writer(Some(writer)),
    };
    log.lines.send("login").unwrap();
}
