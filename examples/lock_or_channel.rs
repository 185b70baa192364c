//! A total behind a lock: nobody waits for messages.

use std::sync::Mutex;
use std::thread;

fn main() {
    let total = Mutex::new(0);

    thread::scope(|scope| {
        for amount in [5, 7] {
            let total = &total;
            scope.spawn(move || *total.lock().unwrap() += amount);
        }
    });
    println!("total: {}", total.lock().unwrap());
}
