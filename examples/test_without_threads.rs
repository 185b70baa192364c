//! A worker that is tested without a thread: its channel is filled first.

use std::sync::mpsc::{self, Receiver, Sender};

fn square(numbers: Receiver<u64>, squares: Sender<u64>) {
    for number in numbers {
        if squares.send(number * number).is_err() {
            // Nobody wants the squares anymore.
            return;
        }
    }
}

fn main() {
    let (number_tx, numbers) = mpsc::channel();
    let (square_tx, squares) = mpsc::channel();
    number_tx.send(7).unwrap();
    number_tx.send(8).unwrap();
    drop(number_tx);

    square(numbers, square_tx);
    assert_eq!(squares.iter().collect::<Vec<_>>(), [49, 64]);
    println!("squares each number, and ends when its input does");
}
