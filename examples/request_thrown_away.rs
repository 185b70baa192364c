//! A request that nobody takes, in an unbounded channel.

use crossbeam_channel::{Sender, bounded, unbounded};
use std::thread;

fn main() {
    let (requests, r) = unbounded::<Sender<&str>>();
    let server = thread::spawn(move || drop(r));

    let (reply, replies) = bounded(1);
    let sent = requests.send(reply).is_ok();
    server.join().unwrap();
    println!("sent: {sent}");
    println!("{:?}", replies.recv());
}
