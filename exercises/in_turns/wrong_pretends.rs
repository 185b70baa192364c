//! Refused: It can end when 0 of 4 messages have been received.

use std::thread;

fn main() {
    for _ in 0..2 {
        for word in ["ping", "pong"] {
            thread::spawn(move || println!("{word}")).join().unwrap();
        }
    }
}
