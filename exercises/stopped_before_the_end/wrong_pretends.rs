//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 3: the jobs are messages to the worker, and so is the stop.

use std::thread;

fn main() {
    println!("done: {}", thread::spawn(|| 2).join().unwrap());
}
