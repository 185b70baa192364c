//! Refused: It can end before any message came from one thread to another; this exercise wants at least 7.

use std::thread;

fn main() {
    let batches = thread::spawn(|| [vec![1, 2, 3], vec![4, 5]])
        .join()
        .unwrap();
    for batch in batches {
        println!("{batch:?}");
    }
}
