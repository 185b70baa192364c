//! An actor that looks at what it owns.

use std::sync::mpsc::{self, Sender};
use std::thread;

enum Message {
    Balance(Sender<u32>),
    Withdraw(u32),
}

struct Account(Sender<Message>);

impl Account {
    fn balance(&self) -> u32 {
        let (reply_tx, reply_rx) = mpsc::channel();
        self.0.send(Message::Balance(reply_tx)).unwrap();
        reply_rx.recv().unwrap()
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let account = Account(tx);
    let keeper = thread::spawn(move || {
        let mut balance = 50;
        for message in rx {
            match message {
                Message::Balance(reply_tx) => drop(reply_tx.send(balance)),
                Message::Withdraw(amount) => balance -= amount.min(balance),
            }
        }
    });

    account.0.send(Message::Withdraw(30)).unwrap();
    println!("left: {}", account.balance());
    drop(account);
    keeper.join().unwrap();
}
