//! Thumbnails are ordered, and the program ends before they are saved.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

/// Makes a thumbnail of a picture, and saves it.
fn save_thumbnail(picture: &str) {
    println!("saved {picture}");
}

/// Two workers that save thumbnails of what is ordered. When it is dropped, all are saved.
struct Pool {
    orders: Sender<&'static str>,
}

impl Pool {
    fn new() -> Pool {
        let (s, orders) = unbounded();
        for _ in 0..2 {
            let orders = orders.clone();
            thread::spawn(move || work(orders));
        }
        Pool { orders: s }
    }

    /// Has a thumbnail saved, and does not wait for it.
    fn order(&self, picture: &'static str) {
        self.orders.send(picture).unwrap();
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
