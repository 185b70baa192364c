//! A handle that hides the channel: clients see methods.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

struct Withdraw(u32, Sender<bool>);

#[derive(Clone)]
struct Account(Sender<Withdraw>);

impl Account {
    fn open(mut balance: u32) -> (Account, JoinHandle<u32>) {
        let (tx, rx) = mpsc::channel();
        let keeper = thread::spawn(move || {
            for Withdraw(amount, reply_tx) in rx {
                let left = balance.checked_sub(amount);
                balance = left.unwrap_or(balance);
                let _ = reply_tx.send(left.is_some());
            }
            balance
        });
        (Account(tx), keeper)
    }

    fn withdraw(&self, amount: u32) -> Option<bool> {
        let (reply_tx, reply_rx) = mpsc::channel();
        self.0.send(Withdraw(amount, reply_tx)).ok()?;
        reply_rx.recv().ok()
    }
}

fn main() {
    let (account, keeper) = Account::open(50);
    let other = account.clone();
    let other = thread::spawn(move || other.withdraw(30));
    let paid_out = [account.withdraw(30), other.join().unwrap()];
    drop(account);
    println!("{paid_out:?}, left: {}", keeper.join().unwrap());
}
