//! The same messages through two channels, timed once.

use std::sync::mpsc;
use std::thread;
use std::time::Instant;

const MESSAGES: u32 = 10_000;

fn main() {
    let start = Instant::now();
    let (tx, rx) = mpsc::channel();
    thread::scope(|scope| {
        scope.spawn(move || (0..MESSAGES).for_each(|n| tx.send(n).unwrap()));
        assert_eq!(rx.iter().count(), MESSAGES as usize);
    });
    let with_std = start.elapsed();

    let start = Instant::now();
    let (s, r) = crossbeam_channel::unbounded();
    thread::scope(|scope| {
        scope.spawn(move || (0..MESSAGES).for_each(|n| s.send(n).unwrap()));
        assert_eq!(r.iter().count(), MESSAGES as usize);
    });
    let with_crossbeam = start.elapsed();

    if with_std < with_crossbeam {
        println!("std was faster, this time");
    } else {
        println!("std was not faster, this time");
    }
}
