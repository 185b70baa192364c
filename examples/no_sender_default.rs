//! A server that ends without a reply.

use crossbeam_channel::{select, unbounded};
use std::thread;
use std::time::Duration;

fn main() {
    let (s, r) = unbounded::<&str>();
    let server = thread::spawn(move || {
        drop(s);
    });
    server.join().unwrap();

    select! {
        recv(r) -> reply => println!("{reply:?}"),
        default(Duration::from_millis(50)) => println!("no reply"),
    }
}
