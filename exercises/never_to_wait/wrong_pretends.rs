//! Refused: It can end when 0 of 3 messages have been received.

use std::thread;

fn main() {
    println!("the work is done");
    let writer =
        thread::spawn(|| ["started", "working", "finished"].map(|line| println!("{line}")));
    writer.join().unwrap();
}
