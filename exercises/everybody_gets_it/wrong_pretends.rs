//! Refused: It can end when no message has reached a receiver; this exercise wants at least 5: both lines reach the one, and the first reaches the other, too.

use std::thread;

fn main() {
    let one = thread::spawn(|| "login");
    let other = thread::spawn(|| ["login", "upload"]);
    println!("one: {:?}", Some(one.join().unwrap()));
    println!("other: {:?}", other.join().unwrap());
}
