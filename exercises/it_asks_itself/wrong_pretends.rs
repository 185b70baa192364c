//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 4: whatever is told to the account is a message, and so is the answer.

use std::thread;

fn main() {
    let account = thread::spawn(|| 50);
    let total = account.join().unwrap();
    println!("total: {total}");
    println!("the same: {total}");
}
