//! Refused: With 60 in the account: it can print `paid out: 0, left: 60`. It should print `paid out: 60, left: 0`.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

enum Message {
    Withdraw(u32, Sender<bool>),
}

/// Owns the balance. Returns what is left.
fn account(messages: Receiver<Message>) -> u32 {
    let mut balance = 50;
    for message in messages {
        match message {
            Message::Withdraw(amount, reply_tx) => {
                let pays = balance == 50;
                if pays {
                    balance -= amount;
                }
                reply_tx.send(pays).unwrap();
            }
        }
    }
    balance
}

/// Whether 30 were paid out.
fn withdraw(account: &Sender<Message>) -> bool {
    let (reply_tx, reply_rx) = mpsc::channel();
    account.send(Message::Withdraw(30, reply_tx)).unwrap();
    reply_rx.recv().unwrap()
}

fn main() {
    let (account_tx, messages) = mpsc::channel();
    let account = thread::spawn(move || account(messages));
    let other_tx = account_tx.clone();
    let customer = thread::spawn(move || withdraw(&other_tx));

    let mine = withdraw(&account_tx);
    let paid = [mine, customer.join().unwrap()]
        .into_iter()
        .filter(|paid| *paid)
        .count();
    drop(account_tx);
    println!("paid out: {}, left: {}", 30 * paid, account.join().unwrap());
}
