//! Refused: It can end when 0 of 2 messages have been received.

use std::thread;

fn main() {
    let squares = [2, 3].map(|number| thread::spawn(move || number * number));
    println!("{:?}", squares.map(|square| square.join().unwrap()));
}
