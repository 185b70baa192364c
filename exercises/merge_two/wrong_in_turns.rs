//! Refused: solve this exercise without `recv_timeout`.

use crossbeam_channel::{Receiver, Sender, unbounded};
use std::thread;

fn merge(one: Receiver<u32>, other: Receiver<u32>, merged: Sender<u32>) {
    use crossbeam_channel::RecvTimeoutError::Disconnected;
    let mut open = vec![one, other];
    while !open.is_empty() {
        open.retain(
            |r| match r.recv_timeout(std::time::Duration::from_millis(10)) {
                Ok(n) => merged.send(n).is_ok(),
                Err(e) => e != Disconnected,
            },
        );
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
