//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 2: each line is a message to the writer.

use std::thread;

fn main() {
    let writer = thread::spawn(|| {
        println!("written: login");
        println!("written: upload");
    });
    writer.join().unwrap();
}
