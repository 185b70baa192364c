//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 6: each number is a message to a worker, and each worker sends one sum.

use std::thread;

fn main() {
    let sums = [1, 2, 3].map(|number| thread::spawn(move || number));
    let sums = sums.map(|sum| sum.join().unwrap());
    println!("{} sums, {} in all", sums.len(), sums.iter().sum::<u32>());
}
