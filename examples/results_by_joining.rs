//! Results in the order of the threads, taken by joining them.

use std::thread;

fn main() {
    let pages = ["to be", "or not to be"];

    let counts: Vec<usize> = thread::scope(|scope| {
        let counters = pages.map(|page| scope.spawn(move || page.split_whitespace().count()));
        counters
            .into_iter()
            .map(|counter| counter.join().unwrap())
            .collect()
    });
    println!("words on each page: {counts:?}");
}
