//! Tokens: three requests without a pause after a quiet time, then one for each tick.

use crossbeam_channel::{TrySendError, bounded, tick};
use std::thread;
use std::time::Duration;

fn main() {
    let (tokens_s, tokens_r) = bounded(3);
    for _ in 0..3 {
        tokens_s.send(()).unwrap();
    }
    let filler = thread::spawn(move || {
        for _ in tick(Duration::from_millis(20)) {
            // When it is full, nobody has needed the last ones.
            if let Err(TrySendError::Disconnected(())) = tokens_s.try_send(()) {
                break;
            }
        }
    });

    for request in 1..=5 {
        tokens_r.recv().unwrap();
        println!("request {request}");
    }
    drop(tokens_r);
    filler.join().unwrap();
}
