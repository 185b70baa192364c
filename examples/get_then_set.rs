//! Two clients ask for the balance, and write back what is left.

use std::sync::mpsc::{self, Sender};
use std::thread;

enum Message {
    Get(Sender<u32>),
    Set(u32),
}

fn withdraw(account: &Sender<Message>, amount: u32) -> bool {
    let (reply_tx, reply_rx) = mpsc::channel();
    account.send(Message::Get(reply_tx)).unwrap();
    let balance = reply_rx.recv().unwrap();
    let is_enough = balance >= amount;
    if is_enough {
        account.send(Message::Set(balance - amount)).unwrap();
    }
    is_enough
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let account = thread::spawn(move || {
        let mut balance = 50;
        for message in rx {
            match message {
                Message::Get(reply_tx) => drop(reply_tx.send(balance)),
                Message::Set(left) => balance = left,
            }
        }
        balance
    });
    let other_tx = tx.clone();
    let other = thread::spawn(move || withdraw(&other_tx, 30));
    let paid_out = [withdraw(&tx, 30), other.join().unwrap()];
    drop(tx);
    println!("{paid_out:?}, left: {}", account.join().unwrap());
}
