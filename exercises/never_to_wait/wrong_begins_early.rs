//! Refused: It can print `started⏎

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

    drop(begin_tx);
    for line in ["started", "working", "finished"] {
        line_tx.send(line).unwrap();
    }
    drop(line_tx);
    println!("the work is done");
    writer.join().unwrap();
}
