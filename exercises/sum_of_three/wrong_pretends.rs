//! Refused: It can end when 0 of 6 messages have been received.

use std::thread;

fn main() {
    let sums = [1, 2, 3].map(|number| thread::spawn(move || number));
    let sums = sums.map(|sum| sum.join().unwrap());
    println!("{} sums, {} in all", sums.len(), sums.iter().sum::<u32>());
}
