//! Two actors that receive while they wait to send.

use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::thread;

fn actor(inbox: Receiver<&'static str>, other: Sender<&'static str>) {
    let (mut to_come, mut to_tell) = (4, 0);
    while to_come > 0 || to_tell > 0 {
        let message = if to_tell == 0 {
            Some(inbox.recv().unwrap())
        } else {
            select! {
                recv(inbox) -> message => Some(message.unwrap()),
                send(other, "news") -> sent => sent.map(|()| None).unwrap(),
            }
        };
        match message {
            None => to_tell -= 1,
            Some(message) => {
                to_come -= 1;
                to_tell += usize::from(message == "job");
            }
        }
    }
}

fn main() {
    let (to_orders, orders_inbox) = bounded(1);
    let (to_stock, stock_inbox) = bounded(1);
    let (from_orders, from_stock) = (to_stock.clone(), to_orders.clone());
    let orders = thread::spawn(move || actor(orders_inbox, from_orders));
    let stock = thread::spawn(move || actor(stock_inbox, from_stock));
    for _ in 0..2 {
        to_orders.send("job").unwrap();
        to_stock.send("job").unwrap();
    }
    orders.join().unwrap();
    stock.join().unwrap();
    println!("both know everything");
}
