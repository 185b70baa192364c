//! Results in the order in which they are ready.

use std::sync::mpsc;
use std::thread;

fn main() {
    let pages = ["to be", "or not to be"];
    let (tx, rx) = mpsc::channel();

    let counts: Vec<usize> = thread::scope(|scope| {
        for page in pages {
            let tx = tx.clone();
            scope.spawn(move || {
                tx.send(page.split_whitespace().count()).unwrap();
            });
        }
        drop(tx);
        rx.iter().collect()
    });
    println!("words on each page: {counts:?}");
}
