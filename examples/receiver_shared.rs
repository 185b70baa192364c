//! One receiver, shared by reference, without a lock.

use crossbeam_channel::unbounded;
use std::thread;

fn main() {
    let (s, r) = unbounded();
    for number in 1..=4 {
        s.send(number).unwrap();
    }
    drop(s);

    let total: i32 = thread::scope(|scope| {
        let workers = [(); 2].map(|_| scope.spawn(|| r.iter().sum::<i32>()));
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap())
            .sum()
    });
    println!("total: {total}");
}
