//! A test that waits for what it looks at.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// Sends the square of each number.
fn square(numbers: Receiver<u64>, squares: Sender<u64>) {
    for number in numbers {
        if squares.send(number * number).is_err() {
            return;
        }
    }
}

fn main() {
    let (number_tx, numbers) = mpsc::channel();
    let (square_tx, squares) = mpsc::channel();
    thread::spawn(|| square(numbers, square_tx));

    number_tx.send(7).unwrap();
    assert_eq!(squares.recv(), Ok(49));
    println!("the test passes");
}
