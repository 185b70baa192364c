//! Two clients say what they want, and the account decides.

use std::sync::mpsc::{self, Sender};
use std::thread;

enum Message {
    Withdraw(u32, Sender<bool>),
}

fn withdraw(account: &Sender<Message>, amount: u32) -> bool {
    let (reply_tx, reply_rx) = mpsc::channel();
    account.send(Message::Withdraw(amount, reply_tx)).unwrap();
    reply_rx.recv().unwrap()
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let account = thread::spawn(move || {
        let mut balance = 50;
        for Message::Withdraw(amount, reply_tx) in rx {
            let is_enough = balance >= amount;
            if is_enough {
                balance -= amount;
            }
            let _ = reply_tx.send(is_enough);
        }
        balance
    });
    let other_tx = tx.clone();
    let other = thread::spawn(move || withdraw(&other_tx, 30));
    let paid_out = [withdraw(&tx, 30), other.join().unwrap()];
    drop(tx);
    println!("{paid_out:?}, left: {}", account.join().unwrap());
}
