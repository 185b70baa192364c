//! A worker writes to a log, and must never wait for it.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (line_tx, lines) = mpsc::sync_channel(1);
    let (begin_tx, begin) = mpsc::channel::<()>();
    let writer = thread::spawn(move || {
        // The disk is not there yet.
        let _ = begin.recv();
        lines.iter().for_each(|line: &str| println!("{line}"));
    });

    for line in ["started", "working", "finished"] {
        line_tx.send(line).unwrap();
    }
    drop(line_tx);
    println!("the work is done");
    drop(begin_tx);
    writer.join().unwrap();
}
