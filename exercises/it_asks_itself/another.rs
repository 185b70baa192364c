//! The account gets its question later, and has no sender of its own then.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

enum Message {
    Add(u32),
    Get(Sender<u32>),
    Print,
}

fn account(rx: Receiver<Message>) {
    let mut total = 0;
    for message in rx {
        match message {
            Message::Add(amount) => total += amount,
            Message::Get(reply_tx) => reply_tx.send(total).unwrap(),
            Message::Print => {
                println!("total: {}", show(total));
            }
        }
    }
}

fn show(total: u32) -> String {
    total.to_string()
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let account = thread::spawn(move || account(rx));
    tx.send(Message::Add(50)).unwrap();
    tx.send(Message::Print).unwrap();
    let (reply_tx, reply_rx) = mpsc::channel();
    tx.send(Message::Get(reply_tx)).unwrap();
    println!("the same: {}", reply_rx.recv().unwrap());
    drop(tx);
    account.join().unwrap();
}
