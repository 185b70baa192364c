//! Results that say where they belong.

use std::sync::mpsc;
use std::thread;

fn main() {
    let pages = ["to be", "or not to be"];
    let (tx, rx) = mpsc::channel();

    let mut counts = vec![0; pages.len()];
    thread::scope(|scope| {
        for (number, page) in pages.into_iter().enumerate() {
            let tx = tx.clone();
            scope.spawn(move || {
                tx.send((number, page.split_whitespace().count())).unwrap();
            });
        }
        drop(tx);
        for (number, count) in rx {
            counts[number] = count;
        }
    });
    println!("words on each page: {counts:?}");
}
