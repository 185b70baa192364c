//! Threads of a scope share one sender, and none of them owns it.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        for part in [[1, 2, 3], [4, 5, 6]] {
            let tx = &tx;
            scope.spawn(move || tx.send(part.iter().sum::<i32>()).unwrap());
        }
    });
    drop(tx);

    println!("total: {}", rx.iter().sum::<i32>());
}
