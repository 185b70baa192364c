//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 2: each server sends its answer.

use std::thread;

fn main() {
    let squares = [2, 3].map(|number| thread::spawn(move || number * number));
    println!("{:?}", squares.map(|square| square.join().unwrap()));
}
