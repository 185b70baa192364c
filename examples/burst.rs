//! Five requests in a burst, then time to serve them, and again.

use std::sync::mpsc;

fn run(capacity: usize) {
    let (tx, rx) = mpsc::sync_channel(capacity);
    let mut refused = 0;
    let mut served = 0;
    for _burst in 0..3 {
        for request in 1..=5 {
            if tx.try_send(request).is_err() {
                refused += 1;
            }
        }
        // Time enough for all that have found room.
        served += rx.try_iter().count();
    }
    println!("capacity {capacity}: {served} served, {refused} refused");
}

fn main() {
    run(2);
    run(5);
    run(100);
}
