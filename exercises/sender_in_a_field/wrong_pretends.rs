//! Refused: It can end before any message came from one thread to another; this exercise wants at least 2.

use std::thread;

fn main() {
    let writer = thread::spawn(|| {
        println!("written: login");
        println!("written: upload");
    });
    writer.join().unwrap();
}
