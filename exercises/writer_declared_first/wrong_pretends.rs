//! Refused: It can end when 0 of 1 message has been received.

use std::thread;

fn main() {
    thread::spawn(|| println!("written: login")).join().unwrap();
}
