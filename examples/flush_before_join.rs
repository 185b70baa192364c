//! A log that is flushed while a thread may still write.

use std::sync::mpsc::{self, Sender, SyncSender};
use std::thread::{self, JoinHandle};

enum Message {
    Line(String),
    Flush(Sender<usize>),
}

/// Writes lines to the log. Every thread has a clone.
#[derive(Clone)]
struct Log {
    tx: SyncSender<Message>,
}

impl Log {
    /// Waits when too many lines are waiting already. `false` if the log is closed.
    fn line(&self, text: impl Into<String>) -> bool {
        self.tx.send(Message::Line(text.into())).is_ok()
    }

    /// Waits until every line so far is printed. How many there were, or `None` if the log is closed.
    fn flush(&self) -> Option<usize> {
        let (reply_tx, reply_rx) = mpsc::channel();
        self.tx.send(Message::Flush(reply_tx)).ok()?;
        reply_rx.recv().ok()
    }
}

/// Starts the thread that prints. It ends when the last `Log` is dropped.
fn open() -> (Log, JoinHandle<()>) {
    let (tx, rx) = mpsc::sync_channel(2);
    let printer = thread::spawn(move || {
        let mut lines = 0;
        for message in rx {
            match message {
                Message::Line(text) => {
                    println!("log: {text}");
                    lines += 1;
                }
                // The one who asked may have gone away.
                Message::Flush(reply_tx) => drop(reply_tx.send(lines)),
            }
        }
        println!("log closed");
    });
    (Log { tx }, printer)
}

fn main() {
    let (log, printer) = open();

    let worker_log = log.clone();
    let worker = thread::spawn(move || worker_log.line("worker: done"));
    log.line("main: started");
    println!("{:?} lines are printed", log.flush());
    assert!(worker.join().unwrap());

    drop(log);
    printer.join().unwrap();
}
