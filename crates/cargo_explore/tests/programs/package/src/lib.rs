use std::sync::mpsc::{self, Receiver};
use std::thread;

/// Starts so many threads, each of which sends its number.
pub fn start(threads: usize) -> Receiver<usize> {
    let (tx, rx) = mpsc::channel();
    for number in 1..=threads {
        let tx = tx.clone();
        thread::spawn(move || tx.send(number).unwrap());
    }
    rx
}
