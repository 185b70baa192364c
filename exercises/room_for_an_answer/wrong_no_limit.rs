//! Refused: A channel has no limit to its capacity; it should be 1.

use crossbeam_channel::{Receiver, unbounded};
use std::thread::{self, JoinHandle};

/// Asks a server for the square of a number.
fn ask(number: u32) -> (JoinHandle<()>, Receiver<u32>) {
    let (reply_s, reply) = unbounded();
    let server = thread::spawn(move || reply_s.send(number * number).unwrap());
    (server, reply)
}

fn main() {
    let asked = [2, 3].map(ask);
    let replies = asked.map(|(server, reply)| {
        server.join().unwrap();
        reply
    });
    println!("{:?}", replies.map(|reply| reply.recv().unwrap()));
}
