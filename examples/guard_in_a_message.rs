//! A lock's guard that would be released in another thread.

use std::sync::{Mutex, mpsc};
use std::thread;

fn main() {
    let total = Mutex::new(5);
    let (tx, rx) = mpsc::channel();

    thread::scope(|scope| {
        scope.spawn(move || {
            let guard = rx.recv().unwrap();
            println!("total: {guard}");
        });
        tx.send(total.lock().unwrap()).unwrap();
    });
}
