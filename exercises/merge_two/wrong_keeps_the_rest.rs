//! Refused: messages that it has received; it should send one on for each, and keep 1 at most.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

fn merge(one: Receiver<u32>, other: Receiver<u32>, merged: Sender<u32>) {
    loop {
        crossbeam_channel::select! {
            recv(one) -> n => match n {
                Ok(n) => merged.send(n).unwrap(),
                Err(_) => {
                    let rest: Vec<u32> = other.iter().collect();
                    return rest.into_iter().for_each(|n| merged.send(n).unwrap());
                }
            },
            recv(other) -> n => match n {
                Ok(n) => merged.send(n).unwrap(),
                Err(_) => {
                    let rest: Vec<u32> = one.iter().collect();
                    return rest.into_iter().for_each(|n| merged.send(n).unwrap());
                }
            },
        }
    }
}

fn stream(numbers: [u32; 2]) -> Receiver<u32> {
    let (s, r) = unbounded();
    thread::spawn(move || numbers.map(|number| s.send(number).is_ok()));
    r
}

fn main() {
    let (merged_s, merged) = unbounded();
    let printer = thread::spawn(move || merged.iter().for_each(|number| println!("{number}")));
    merge(stream([1, 2]), stream([3, 4]), merged_s);
    printer.join().unwrap();
}
