//! Two workers take jobs from one stream.

use crossbeam_channel::unbounded;
use std::thread;

fn main() {
    let (s, r) = unbounded();
    s.send("resize").unwrap();
    s.send("crop").unwrap();
    drop(s);

    let r2 = r.clone();
    let ann = thread::spawn(move || r.iter().collect::<Vec<_>>());
    let bob = thread::spawn(move || r2.iter().collect::<Vec<_>>());

    println!("ann took {:?}", ann.join().unwrap());
    println!("bob took {:?}", bob.join().unwrap());
}
