//! A protocol of two steps, in the right order.

use std::sync::mpsc::{self, Sender};
use std::thread;

enum Message {
    Reserve(u32, Sender<Option<Reservation>>),
    PayOut(Reservation),
}

/// Money that is put aside. It can be paid out once.
struct Reservation(u32);

fn main() {
    let (tx, rx) = mpsc::channel();
    let account = thread::spawn(move || {
        let mut balance = 50_u32;
        for message in rx {
            match message {
                Message::Reserve(amount, reply_tx) => {
                    let left = balance.checked_sub(amount);
                    balance = left.unwrap_or(balance);
                    drop(reply_tx.send(left.map(|_| Reservation(amount))));
                }
                Message::PayOut(Reservation(amount)) => println!("paid out: {amount}"),
            }
        }
    });

    let (reply_tx, reply_rx) = mpsc::channel();
    tx.send(Message::Reserve(30, reply_tx)).unwrap();
    let reservation = reply_rx.recv().unwrap().expect("there is enough");
    tx.send(Message::PayOut(reservation)).unwrap();
    drop(tx);
    account.join().unwrap();
}
