//! A pool that can do as many jobs at a time as it has workers.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send("resize").unwrap();
    tx.send("crop").unwrap();
    drop(tx);
    let rx = Mutex::new(rx);
    let running = AtomicUsize::new(0);
    let most = AtomicUsize::new(0);

    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let Ok(_job) = rx.lock().unwrap().recv() else {
                        break;
                    };
                    let now = running.fetch_add(1, Ordering::SeqCst) + 1;
                    most.fetch_max(now, Ordering::SeqCst);
                    running.fetch_sub(1, Ordering::SeqCst);
                }
            });
        }
    });
    println!("jobs at once: {}", most.load(Ordering::SeqCst));
}
