//! Refused: With a line that says whether `main` was paid: it can never print exactly `main was paid: true⏎paid out: 30, left: 20`, and under some schedule it should: either of them may be the one that is paid.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

enum Message {
    Get(Sender<u32>),
    Set(u32),
}

/// Owns the balance. Returns what is left.
fn account(messages: Receiver<Message>) -> u32 {
    let mut balance = 50;
    for message in messages {
        match message {
            Message::Get(reply_tx) => reply_tx.send(balance).unwrap(),
            Message::Set(new) => balance = new,
        }
    }
    balance
}

/// Whether 30 were paid out.
fn withdraw(account: &Sender<Message>) -> bool {
    let (reply_tx, reply_rx) = mpsc::channel();
    account.send(Message::Get(reply_tx)).unwrap();
    let balance = reply_rx.recv().unwrap();
    if balance < 30 {
        return false;
    }
    account.send(Message::Set(balance - 30)).unwrap();
    true
}

fn main() {
    let (account_tx, messages) = mpsc::channel();
    let account = thread::spawn(move || account(messages));
    let other_tx = account_tx.clone();
    let customer = thread::spawn(move || withdraw(&other_tx));

    let other = customer.join().unwrap();
    let mine = withdraw(&account_tx);
    let paid = [mine, other].into_iter().filter(|paid| *paid).count();
    drop(account_tx);
    println!("paid out: {}, left: {}", 30 * paid, account.join().unwrap());
}
