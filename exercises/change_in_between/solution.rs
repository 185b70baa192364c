//! A reader that subscribes first, and then asks for the price.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

enum Message {
    Set(u32),
    Get(Sender<u32>),
    Subscribe(Sender<u32>),
}

/// Owns the price, and tells subscribers of each change.
fn shop(messages: Receiver<Message>) {
    let mut price = 10;
    let mut subscribers: Vec<Sender<u32>> = Vec::new();
    for message in messages {
        match message {
            Message::Set(new) => {
                price = new;
                subscribers.retain(|changes_tx| changes_tx.send(new).is_ok());
            }
            Message::Get(reply_tx) => reply_tx.send(price).unwrap(),
            Message::Subscribe(changes_tx) => subscribers.push(changes_tx),
        }
    }
}

fn main() {
    let (shop_tx, messages) = mpsc::channel();
    let shop = thread::spawn(move || shop(messages));
    let owner_tx = shop_tx.clone();
    let owner = thread::spawn(move || owner_tx.send(Message::Set(12)).unwrap());

    let (changes_tx, changes) = mpsc::channel();
    shop_tx.send(Message::Subscribe(changes_tx)).unwrap();
    let (reply_tx, reply_rx) = mpsc::channel();
    shop_tx.send(Message::Get(reply_tx)).unwrap();
    let mut price = reply_rx.recv().unwrap();
    drop(shop_tx);

    owner.join().unwrap();
    shop.join().unwrap();
    price = changes.iter().last().unwrap_or(price);
    println!("the price: {price}");
}
