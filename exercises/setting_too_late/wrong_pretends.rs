//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 2: the setting and the job are messages to the worker.

use std::thread;

fn main() {
    let worker = thread::spawn(|| println!("5 becomes 50"));
    worker.join().unwrap();
}
