//! Refused: It can end when only 2 threads have done anything beside `main`; this exercise wants at least 3: each number is a message to a worker, and each worker sends one sum.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

/// Starts three workers. Each takes numbers out of the queue, and sends the sum of those that it had when there are no more.
fn start(numbers: Receiver<u32>, sums: Sender<u32>) {
    for _ in 0..2 {
        let (numbers, sums) = (numbers.clone(), sums.clone());
        thread::spawn(move || sums.send(numbers.iter().sum()).unwrap());
    }
    sums.send(numbers.iter().sum()).unwrap();
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
