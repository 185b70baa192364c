//! Refused: With the largest sum printed: it can never print exactly `the largest: Some(4)`, and under some schedule it should.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

/// Starts three workers. Each takes numbers out of the queue, and sends the sum of those that it had when there are no more.
fn start(numbers: Receiver<u32>, sums: Sender<u32>) {
    for _ in 0..3 {
        let (numbers, sums) = (numbers.clone(), sums.clone());
        thread::spawn(move || sums.send(numbers.iter().take(1).sum()).unwrap());
    }
}

fn main() {
    let (number_s, numbers) = unbounded();
    (1..=3).for_each(|number| number_s.send(number).unwrap());
    drop(number_s);
    let (sum_s, sums) = unbounded();
    start(numbers, sum_s);
    let sums: Vec<u32> = sums.iter().collect();
    println!("{} sums, {} in all", sums.len(), sums.iter().sum::<u32>());
}
