//! Refused: It can end without the line

use crossbeam_channel::{Receiver, Sender, bounded, select, unbounded};
use std::thread::{self, JoinHandle};

/// Makes a thumbnail of a picture, and saves it.
fn save_thumbnail(picture: &str) {
    println!("saved {picture}");
}

/// Two workers that save thumbnails of what is ordered. When it is dropped, all are saved.
struct Pool {
    orders: Option<Sender<&'static str>>,
    stop: Option<Sender<()>>,
    workers: Vec<JoinHandle<()>>,
}

impl Pool {
    fn new() -> Pool {
        let (s, orders) = unbounded();
        let (stop_s, stop) = bounded(0);
        let worker = |_| {
            let (orders, stop) = (orders.clone(), stop.clone());
            thread::spawn(move || work(orders, stop))
        };
        Pool {
            orders: Some(s),
            stop: Some(stop_s),
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
        self.stop = None;
        for worker in self.workers.drain(..) {
            // A worker that has panicked has said so itself.
            let _ = worker.join();
        }
    }
}

fn work(orders: Receiver<&'static str>, stop: Receiver<()>) {
    loop {
        select! {
            recv(orders) -> picture => save_thumbnail(picture.unwrap()),
            recv(stop) -> _ => return,
        }
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
