//! Refused: It can hang.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// Each order brings the sender for its answer.
fn cook(orders: Receiver<(&str, Sender<&str>)>) -> usize {
    let mut aside = Vec::new();
    for (dish, reply_tx) in orders {
        match dish {
            "soup" => reply_tx.send("served").unwrap(),
            _ => aside.push((dish, reply_tx)),
        }
    }
    aside
        .iter()
        .for_each(|(_, reply_tx)| reply_tx.send("not today").unwrap());
    aside.len()
}

fn main() {
    let (order_tx, orders) = mpsc::channel();
    let kitchen = thread::spawn(move || cook(orders));

    for dish in ["soup", "cake"] {
        let (reply_tx, reply_rx) = mpsc::channel();
        order_tx.send((dish, reply_tx)).unwrap();
        match reply_rx.recv() {
            Ok(answer) => println!("{dish}: {answer}"),
            Err(_) => println!("{dish}: no answer"),
        }
    }
    drop(order_tx);
    println!("put aside: {}", kitchen.join().unwrap());
}
