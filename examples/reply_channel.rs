//! A question that brings the channel for its answer.

use std::sync::mpsc::{self, Sender};
use std::thread;

enum Command {
    Add(i32),
    Get(Sender<i32>),
}

fn main() {
    let (tx, rx) = mpsc::channel();

    let counter = thread::spawn(move || {
        let mut total = 0;
        for command in rx {
            match command {
                Command::Add(number) => total += number,
                // The one who asked may have gone away.
                Command::Get(reply_tx) => drop(reply_tx.send(total)),
            }
        }
    });

    tx.send(Command::Add(5)).unwrap();
    let (reply_tx, reply_rx) = mpsc::channel();
    tx.send(Command::Get(reply_tx)).unwrap();
    tx.send(Command::Add(7)).unwrap();
    println!("total: {}", reply_rx.recv().unwrap());

    drop(tx);
    counter.join().unwrap();
}
