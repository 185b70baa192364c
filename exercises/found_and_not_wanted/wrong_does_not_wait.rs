//! Refused: It can end when nobody has joined one of its threads.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    let reader = thread::spawn(move || {
        let mut sent = 0;
        for line in ["ok", "error: disk full", "ok", "ok"] {
            if tx.send(line).is_err() {
                break;
            }
            sent += 1;
        }
        sent
    });

    let first = rx.iter().find(|line| line.starts_with("error"));
    println!("{}", first.unwrap_or("no error"));
    drop(rx);
    drop(reader);
    println!("all were read: {}", first.is_none());
}
