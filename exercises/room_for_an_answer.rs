//! Two servers answer, and nobody receives the answers before both have ended.

use crossbeam_channel::{Receiver, bounded};
use std::thread::{self, JoinHandle};

const CAPACITY: usize = 0;

/// Asks a server for the square of a number.
fn ask(number: u32) -> (JoinHandle<()>, Receiver<u32>) {
    let (reply_s, reply) = bounded(CAPACITY);
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
