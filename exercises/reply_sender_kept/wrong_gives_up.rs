//! Refused: It can print `soup: no answer⏎

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

/// Each order brings the sender for its answer.
fn cook(orders: Receiver<(&str, Sender<&str>)>) -> usize {
    let mut aside = Vec::new();
    for (dish, reply_tx) in orders {
        match dish {
            "soup" => reply_tx.send("served").unwrap(),
            _ => aside.push((dish, reply_tx)),
        }
    }
    aside.len()
}

fn main() {
    let (order_tx, orders) = mpsc::channel();
    let kitchen = thread::spawn(move || cook(orders));

    for dish in ["soup", "cake"] {
        let (reply_tx, reply_rx) = mpsc::channel();
        order_tx.send((dish, reply_tx)).unwrap();
        match reply_rx.recv_timeout(Duration::from_millis(50)) {
            Ok(answer) => println!("{dish}: {answer}"),
            Err(_) => println!("{dish}: no answer"),
        }
    }
    drop(order_tx);
    println!("put aside: {}", kitchen.join().unwrap());
}
