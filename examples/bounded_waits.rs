//! A producer that gets only so far ahead.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(2);
    let developed = AtomicUsize::new(0);
    let developed = &developed;

    thread::scope(|scope| {
        let camera = scope.spawn(move || {
            let mut furthest = 0;
            for photo in 1..=5 {
                tx.send(photo).unwrap();
                furthest = furthest.max(photo - developed.load(Ordering::SeqCst));
            }
            furthest
        });

        for _photo in rx {
            developed.fetch_add(1, Ordering::SeqCst);
        }
        let furthest = camera.join().unwrap();
        println!("never more than 3 ahead: {}", furthest <= 3);
    });
}
