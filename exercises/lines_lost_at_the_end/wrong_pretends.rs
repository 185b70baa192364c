//! Refused: It can end when 0 of 2 messages have been received.

use std::thread;

fn main() {
    let writer = thread::spawn(|| {
        println!("written: login");
        println!("written: upload");
    });
    writer.join().unwrap();
}
