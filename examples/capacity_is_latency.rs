//! What a queue costs: how old a request is when its turn comes.

use std::sync::mpsc;

fn run(capacity: usize) {
    let (tx, rx) = mpsc::sync_channel(capacity);
    let mut refused = 0;
    let mut oldest = 0;
    // In each round two requests come, and one is served.
    for round in 0..20 {
        for _ in 0..2 {
            if tx.try_send(round).is_err() {
                refused += 1;
            }
        }
        let came = rx.recv().unwrap();
        oldest = oldest.max(round - came);
    }
    println!("capacity {capacity}: {refused} refused, up to {oldest} rounds old");
}

fn main() {
    run(2);
    run(4);
    run(16);
}
