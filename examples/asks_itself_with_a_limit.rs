//! An actor that asks itself, and waits for its own answer with a limit.

use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

enum Message {
    Balance(Sender<u32>),
    Withdraw(u32),
}

#[derive(Clone)]
struct Account(Sender<Message>);

impl Account {
    fn balance(&self) -> Option<u32> {
        let (reply_tx, reply_rx) = mpsc::channel();
        self.0.send(Message::Balance(reply_tx)).unwrap();
        reply_rx.recv_timeout(Duration::from_millis(20)).ok()
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let account = Account(tx);
    let handle = account.clone();
    let keeper = thread::spawn(move || {
        let mut balance = 50;
        for message in rx {
            match message {
                Message::Balance(reply_tx) => drop(reply_tx.send(balance)),
                Message::Withdraw(amount) => balance -= amount.min(handle.balance().unwrap_or(0)),
            }
        }
    });
    account.0.send(Message::Withdraw(30)).unwrap();
    println!("left: {:?}", account.balance());
    drop(account);
    keeper.join().unwrap();
}
