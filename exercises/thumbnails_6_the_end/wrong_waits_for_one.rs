//! Refused: It can end without the line

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread::{self, JoinHandle};

/// Makes a thumbnail of a picture, and saves it.
fn save_thumbnail(picture: &str) {
    println!("saved {picture}");
}

/// Two workers that save thumbnails of what is ordered. When it is dropped, all are saved.
struct Pool {
    orders: Option<Sender<&'static str>>,
    workers: Vec<JoinHandle<()>>,
}

impl Pool {
    fn new() -> Pool {
        let (s, orders) = unbounded();
        let worker = |_| {
            let orders = orders.clone();
            thread::spawn(move || work(orders))
        };
        Pool {
            orders: Some(s),
            workers: (0..2).map(worker).collect(),
        }
    }

    /// Has a thumbnail saved, and does not wait for it.
    fn order(&self, picture: &'static str) {
        let orders = self.orders.as_ref().expect("it is taken in drop alone");
        orders.send(picture).unwrap();
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        // The orders end first: until then the workers wait for more.
        self.orders = None;
        for worker in self.workers.drain(..1) {
            // A worker that has panicked has said so itself.
            let _ = worker.join();
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
