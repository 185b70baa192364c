//! A channel as a semaphore: at most two downloads at a time.

use crossbeam_channel::bounded;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

fn main() {
    let (enter, leave) = bounded(2);
    let (running, most) = (AtomicUsize::new(0), AtomicUsize::new(0));

    let download = || {
        enter.send(()).unwrap();
        let now = running.fetch_add(1, Ordering::SeqCst) + 1;
        most.fetch_max(now, Ordering::SeqCst);
        running.fetch_sub(1, Ordering::SeqCst);
        leave.recv().unwrap();
    };
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(download);
        }
    });
    println!("at most {} at a time", most.load(Ordering::SeqCst));
}
