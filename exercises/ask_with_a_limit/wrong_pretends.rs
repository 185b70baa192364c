//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 2: question and answer are messages.

use std::thread;

fn main() {
    let square = thread::spawn(|| 9).join().unwrap();
    println!("3: {:?}", (square == 9).then_some(square));
    println!("0: None");
}
