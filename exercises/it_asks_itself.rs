//! An account that asks itself how much there is.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

enum Message {
    Add(u32),
    Get(Sender<u32>),
    Print,
}

fn account(tx: Sender<Message>, rx: Receiver<Message>) {
    let mut total = 0;
    for message in rx {
        match message {
            Message::Add(amount) => total += amount,
            Message::Get(reply_tx) => reply_tx.send(total).unwrap(),
            Message::Print => {
                let (reply_tx, reply_rx) = mpsc::channel();
                tx.send(Message::Get(reply_tx)).unwrap();
                println!("total: {}", reply_rx.recv().unwrap());
            }
        }
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let own_tx = tx.clone();
    let account = thread::spawn(move || account(own_tx, rx));
    tx.send(Message::Add(50)).unwrap();
    tx.send(Message::Print).unwrap();
    let (reply_tx, reply_rx) = mpsc::channel();
    tx.send(Message::Get(reply_tx)).unwrap();
    println!("the same: {}", reply_rx.recv().unwrap());
    drop(tx);
    account.join().unwrap();
}
