//! A request that is handed over or refused.

use crossbeam_channel::{Sender, bounded};
use std::thread;

fn main() {
    let (requests, r) = bounded::<Sender<&str>>(0);
    let server = thread::spawn(move || drop(r));

    let (reply, replies) = bounded(1);
    let sent = requests.send(reply).is_ok();
    server.join().unwrap();
    println!("sent: {sent}");
    println!("{:?}", replies.recv());
}
