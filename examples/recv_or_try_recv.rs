//! One receive waits for a message, the other never waits.

use crossbeam_channel::unbounded;
use std::thread;

fn main() {
    let (s, r) = unbounded();
    println!("try_recv: {:?}", r.try_recv());

    let worker = thread::spawn(move || {
        s.send("resized photo.jpg").unwrap();
    });

    println!("recv: {:?}", r.recv());
    worker.join().unwrap();
    println!("try_recv: {:?}", r.try_recv());
}
