//! Ready is not the same as there.

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
    s.send("crop").unwrap();
    println!("main took {:?}", r2.try_recv().ok());
    println!("ann took {:?}", ann.join().unwrap());
}
