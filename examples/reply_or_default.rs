//! A reply or a timeout, in the short form.

use crossbeam_channel::{select, unbounded};
use std::thread;
use std::time::Duration;

fn main() {
    let (s, r) = unbounded();
    let server = thread::spawn(move || {
        thread::sleep(Duration::from_millis(10));
        s.send("42 files").unwrap();
    });

    select! {
        recv(r) -> reply => println!("{reply:?}"),
        default(Duration::from_millis(50)) => println!("no reply"),
    }
    server.join().unwrap();
}
