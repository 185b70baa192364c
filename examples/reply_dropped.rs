//! A question that is dropped without an answer.

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
                Command::Get(_) if total == 0 => {}
                Command::Get(reply_tx) => drop(reply_tx.send(total)),
            }
        }
    });

    let (reply_tx, reply_rx) = mpsc::channel();
    tx.send(Command::Get(reply_tx)).unwrap();
    println!("total: {:?}", reply_rx.recv());

    tx.send(Command::Add(5)).unwrap();
    drop(tx);
    counter.join().unwrap();
}
