//! One actor asks, the other answers, and the answer has a channel of its own.

use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

fn orders(inbox: Receiver<u32>, stock: Sender<(u32, Sender<bool>)>) {
    for order in inbox {
        let (reply, answer) = bounded(1);
        stock.send((order, reply)).unwrap();
        println!("order of {order}: {}", answer.recv().unwrap());
    }
}

fn stock(inbox: Receiver<(u32, Sender<bool>)>) {
    let mut left = 5;
    for (wanted, reply) in inbox {
        let is_there = wanted <= left;
        if is_there {
            left -= wanted;
        }
        reply.send(is_there).unwrap();
    }
}

fn main() {
    let (to_orders, orders_inbox) = bounded(1);
    let (to_stock, stock_inbox) = bounded(1);
    let asks = thread::spawn(move || orders(orders_inbox, to_stock));
    let answers = thread::spawn(move || stock(stock_inbox));

    for order in [2, 4, 3] {
        to_orders.send(order).unwrap();
    }
    drop(to_orders);
    asks.join().unwrap();
    answers.join().unwrap();
}
