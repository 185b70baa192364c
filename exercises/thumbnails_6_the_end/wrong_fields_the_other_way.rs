//! Refused: It can hang.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread::{self, JoinHandle};

/// Makes a thumbnail of a picture, and saves it.
fn save_thumbnail(picture: &str) {
    println!("saved {picture}");
}

/// Two workers that save thumbnails of what is ordered. When it is dropped, all are saved.
struct Pool {
    _workers: [Worker; 2],
    orders: Sender<&'static str>,
}

impl Pool {
    fn new() -> Pool {
        let (s, orders) = unbounded();
        let worker = || {
            let orders = orders.clone();
            Worker(Some(thread::spawn(move || work(orders))))
        };
        Pool {
            orders: s,
            _workers: [worker(), worker()],
        }
    }

    /// Has a thumbnail saved, and does not wait for it.
    fn order(&self, picture: &'static str) {
        self.orders.send(picture).unwrap();
    }
}

/// A thread that is joined when this is dropped.
struct Worker(Option<JoinHandle<()>>);

impl Drop for Worker {
    fn drop(&mut self) {
        // If it has panicked, it has said so itself.
        let _ = self.0.take().map(JoinHandle::join);
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
