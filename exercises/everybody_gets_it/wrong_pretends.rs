//! Refused: It can end when 0 of 5 messages have been received.

use std::thread;

fn main() {
    let one = thread::spawn(|| "login");
    let other = thread::spawn(|| ["login", "upload"]);
    println!("one: {:?}", Some(one.join().unwrap()));
    println!("other: {:?}", other.join().unwrap());
}
