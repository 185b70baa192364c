//! Refused: With workers that cannot save anything before all three are ordered: it can hang.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

fn save_thumbnail(picture: &str) {
    println!("saved {picture}");
}

struct Pool {
    orders: Option<Sender<(&'static str, Sender<()>)>>,
    workers: Vec<thread::JoinHandle<()>>,
}

impl Pool {
    fn new() -> Pool {
        let (s, orders) = unbounded();
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
        let (s, r) = unbounded();
        self.orders.as_ref().unwrap().send((picture, s)).unwrap();
        r.recv().unwrap();
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.orders.take();
        for worker in self.workers.drain(..) {
            worker.join().unwrap();
        }
    }
}

fn work(orders: Receiver<(&'static str, Sender<()>)>) {
    for (picture, s) in orders {
        s.send(()).unwrap();
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
