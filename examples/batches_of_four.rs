//! Batches of two, and four lines.

use crossbeam_channel::{Receiver, RecvTimeoutError, unbounded};
use std::thread;
use std::time::{Duration, Instant};

fn write_in_batches(lines: Receiver<&str>) {
    while let Ok(first) = lines.recv() {
        let deadline = Instant::now() + Duration::from_millis(20);
        let mut batch = vec![first];
        while batch.len() < 2 {
            match lines.recv_deadline(deadline) {
                Ok(line) => batch.push(line),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        println!("written: {batch:?}");
    }
}

fn main() {
    let (lines_s, lines_r) = unbounded();
    let writer = thread::spawn(|| write_in_batches(lines_r));
    for line in ["login", "upload", "share", "logout"] {
        lines_s.send(line).unwrap();
    }
    drop(lines_s);
    writer.join().unwrap();
}
