//! The same capacity, and the answers are received while the servers may still run.

use crossbeam_channel::{Receiver, bounded};
use std::thread::{self, JoinHandle};

const CAPACITY: usize = 1;

/// Asks a server for the square of a number.
fn ask(number: u32) -> (JoinHandle<()>, Receiver<u32>) {
    let (reply_s, reply) = bounded(CAPACITY);
    let server = thread::spawn(move || reply_s.send(number * number).unwrap());
    (server, reply)
}

fn main() {
    let asked = [2, 3].map(ask);
    println!(
        "{:?}",
        asked.map(|(server, reply)| (reply.recv().unwrap(), server.join().unwrap()).0)
    );
}
