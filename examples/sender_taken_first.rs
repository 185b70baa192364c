//! A log that drops its sender, and then joins its writer.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

struct Log {
    lines: Option<Sender<&'static str>>,
    writer: Option<JoinHandle<()>>,
}

impl Log {
    fn open() -> Log {
        let (lines, rx) = mpsc::channel();
        let writer = thread::spawn(move || rx.iter().for_each(|line| println!("written: {line}")));
        Log {
            lines: Some(lines),
            writer: Some(writer),
        }
    }

    fn line(&self, text: &'static str) {
        let lines = self.lines.as_ref().expect("it is there until the drop");
        lines.send(text).unwrap();
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        self.lines = None;
        if let Some(writer) = self.writer.take() {
            let _ = writer.join();
        }
    }
}

fn main() {
    let log = Log::open();
    log.line("login");
}
