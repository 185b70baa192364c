//! Refused: It can end when 0 of 4 messages have been received.

use std::thread;

fn main() {
    let account = thread::spawn(|| 50);
    let total = account.join().unwrap();
    println!("total: {total}");
    println!("the same: {total}");
}
