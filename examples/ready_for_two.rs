//! Two threads see that one job is ready.

use crossbeam_channel::{Receiver, Select, unbounded};
use std::thread;

fn take(jobs: &Receiver<&'static str>) -> Option<&'static str> {
    let mut select = Select::new();
    select.recv(jobs);
    select.ready();
    jobs.try_recv().ok()
}

fn main() {
    let (s, r) = unbounded();
    s.send("resize").unwrap();

    let r2 = r.clone();
    let ann = thread::spawn(move || take(&r));
    // One of the two may come too late. When no sender is left, neither waits for more.
    drop(s);
    println!("main took {:?}", take(&r2));
    println!("ann took {:?}", ann.join().unwrap());
}
