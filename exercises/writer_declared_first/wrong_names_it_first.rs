//! Refused: It can hang.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

struct Writer(Option<JoinHandle<()>>);

impl Drop for Writer {
    fn drop(&mut self) {
        self.0.take().map(JoinHandle::join);
    }
}

struct Log {
    _writer: Writer,
    lines: Sender<&'static str>,
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
