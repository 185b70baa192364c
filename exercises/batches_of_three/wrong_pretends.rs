//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 7: each number comes as a message, and each batch goes as one.

use std::thread;

fn main() {
    let batches = thread::spawn(|| [vec![1, 2, 3], vec![4, 5]])
        .join()
        .unwrap();
    for batch in batches {
        println!("{batch:?}");
    }
}
