//! Refused: It can end when 0 of 2 messages have been received.

use std::thread;

fn main() {
    let square = thread::spawn(|| 9).join().unwrap();
    println!("3: {:?}", (square == 9).then_some(square));
    println!("0: None");
}
