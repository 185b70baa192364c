//! Refused: It can end when no message has reached a receiver; this exercise wants at least 4: each turn is a message.

use std::thread;

fn main() {
    for _ in 0..2 {
        for word in ["ping", "pong"] {
            thread::spawn(move || println!("{word}")).join().unwrap();
        }
    }
}
