//! Refused: It can end when 0 of 7 messages have been received.

use std::thread;

fn main() {
    let batches = thread::spawn(|| [vec![1, 2, 3], vec![4, 5]])
        .join()
        .unwrap();
    for batch in batches {
        println!("{batch:?}");
    }
}
