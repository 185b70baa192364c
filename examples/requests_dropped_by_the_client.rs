//! A client that drops its way to the server before it waits.

use crossbeam_channel::{Sender, bounded};
use std::thread;

fn main() {
    let (requests, r) = bounded::<Sender<&str>>(1);
    let server = thread::spawn(move || drop(r));

    let (reply, replies) = bounded(1);
    let sent = requests.send(reply).is_ok();
    server.join().unwrap();
    println!("sent: {sent}");
    drop(requests);
    println!("{:?}", replies.recv());
}
