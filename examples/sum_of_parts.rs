//! Threads that borrow what they work on, and a result that does not depend on their order.

use std::sync::mpsc;
use std::thread;

fn main() {
    let readings = [3, 1, 4, 1, 5, 9];
    let (tx, rx) = mpsc::channel();

    let total: i32 = thread::scope(|scope| {
        for part in readings.chunks(3) {
            let tx = tx.clone();
            scope.spawn(move || {
                tx.send(part.iter().sum::<i32>()).unwrap();
            });
        }
        drop(tx);
        rx.iter().sum()
    });
    println!("{total} from {} readings", readings.len());
}
