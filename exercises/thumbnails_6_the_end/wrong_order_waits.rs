//! Refused: Messages can go over no channel without a limit; this exercise wants at least 1: with a limit, a send waits or fails when nobody receives.

use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

fn save_thumbnail(picture: &str) {
    println!("saved {picture}");
}

struct Pool {
    orders: Option<Sender<&'static str>>,
    workers: Vec<thread::JoinHandle<()>>,
}

impl Pool {
    fn new() -> Pool {
        let (s, orders) = bounded(0);
        let workers = (0..2)
            .map(|_| {
                let orders = orders.clone();
                thread::spawn(move || work(orders))
            })
            .collect();
        Pool {
            orders: Some(s),
            workers,
        }
    }

    fn order(&self, picture: &'static str) {
        self.orders.as_ref().unwrap().send(picture).unwrap();
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        drop(self.orders.take());
        for worker in self.workers.drain(..) {
            worker.join().unwrap();
        }
    }
}

fn work(orders: Receiver<&'static str>) {
    for picture in orders {
        save_thumbnail(picture);
    }
}

fn main() {
    println!("open");
    let pool = Pool::new();
    for picture in ["sea", "hill"] {
        pool.order(picture);
    }
    drop(pool);
    println!("closed");
}
