//! Refused: With a warning that is looked for after an error: it can print `no error⏎all were read: false`.

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
            if line.starts_with("error") {
                break;
            }
        }
        sent
    });

    let first = rx.iter().find(|line| line.starts_with("error"));
    println!("{}", first.unwrap_or("no error"));
    let sent = reader.join().unwrap();
    println!("all were read: {}", sent == 4);
}
