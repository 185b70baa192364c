//! Many threads wait until something is so: a lock with a Condvar.

use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let (temperature, changed) = (Mutex::new(20), Condvar::new());

    thread::scope(|scope| {
        for limit in [22, 24] {
            let (temperature, changed) = (&temperature, &changed);
            scope.spawn(move || {
                let guard = temperature.lock().unwrap();
                let now = changed
                    .wait_while(guard, |degrees| *degrees < limit)
                    .unwrap();
                println!("at least {limit}: {}", *now);
            });
        }
        for degrees in [23, 25] {
            *temperature.lock().unwrap() = degrees;
            changed.notify_all();
        }
    });
}
