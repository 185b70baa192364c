//! A reply or a timeout, whichever is first.

use crossbeam_channel::{after, select, unbounded};
use std::thread;
use std::time::Duration;

fn main() {
    let (s, r) = unbounded();
    let server = thread::spawn(move || {
        thread::sleep(Duration::from_millis(10));
        s.send("42 files").unwrap();
    });

    let timeout = after(Duration::from_millis(50));
    select! {
        recv(r) -> reply => println!("{reply:?}"),
        recv(timeout) -> _ => println!("no reply"),
    }
    server.join().unwrap();
}
