//! A counter that is an actor, and does not end.

use std::sync::mpsc::{self, Sender};
use std::thread;

enum Message {
    Add(u32),
    Get(Sender<u32>),
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let counter = thread::spawn(move || {
        let mut total = 0;
        for message in rx {
            match message {
                Message::Add(amount) => total += amount,
                Message::Get(reply_tx) => drop(reply_tx.send(total)),
            }
        }
    });

    let adding = [5, 7].map(|amount| {
        let tx = tx.clone();
        thread::spawn(move || tx.send(Message::Add(amount)).unwrap())
    });
    for thread in adding {
        thread.join().unwrap();
    }

    let (reply_tx, reply_rx) = mpsc::channel();
    tx.send(Message::Get(reply_tx)).unwrap();
    println!("total: {}", reply_rx.recv().unwrap());
    counter.join().unwrap();
}
