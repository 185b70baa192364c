//! Refused: It can end when nobody has joined one of its threads.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

fn save_thumbnail(picture: &str) {
    println!("saved {picture}");
}

struct Pool {
    orders: Option<Sender<&'static str>>,
    done: Receiver<()>,
}

impl Pool {
    fn new() -> Pool {
        let (s, orders) = unbounded();
        let (done_s, done) = unbounded();
        for _ in 0..2 {
            let (orders, done_s) = (orders.clone(), done_s.clone());
            thread::spawn(move || {
                work(orders);
                done_s.send(()).unwrap();
            });
        }
        Pool {
            orders: Some(s),
            done,
        }
    }

    fn order(&self, picture: &'static str) {
        self.orders.as_ref().unwrap().send(picture).unwrap();
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.orders.take();
        for _ in 0..2 {
            self.done.recv().unwrap();
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
