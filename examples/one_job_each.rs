//! Two actors that tell each other of one job each.

use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

fn actor(inbox: Receiver<&'static str>, other: Sender<&'static str>) {
    for message in inbox.iter().take(2) {
        if message == "job" {
            other.send("news").unwrap();
        }
    }
}

fn main() {
    let (to_orders, orders_inbox) = bounded(1);
    let (to_stock, stock_inbox) = bounded(1);
    let (from_orders, from_stock) = (to_stock.clone(), to_orders.clone());
    let orders = thread::spawn(move || actor(orders_inbox, from_orders));
    let stock = thread::spawn(move || actor(stock_inbox, from_stock));

    to_orders.send("job").unwrap();
    to_stock.send("job").unwrap();
    orders.join().unwrap();
    stock.join().unwrap();
    println!("both know everything");
}
