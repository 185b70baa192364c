//! Refused: It can print nothing. It should print `written: login`.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

struct Writer(Option<JoinHandle<()>>);

impl Drop for Writer {
    fn drop(&mut self) {
        drop(self.0.take());
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
        _writer: Writer(Some(writer)),
        lines,
    };
    log.lines.send("login").unwrap();
}
