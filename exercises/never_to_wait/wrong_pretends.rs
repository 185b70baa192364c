//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 3: each line is a message.

use std::thread;

fn main() {
    println!("the work is done");
    let writer =
        thread::spawn(|| ["started", "working", "finished"].map(|line| println!("{line}")));
    writer.join().unwrap();
}
