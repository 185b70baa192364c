//! A choice that is used up in a copy.

use crossbeam_channel::{Select, unbounded};

fn main() {
    let (first_s, first) = unbounded();
    let (second_s, second) = unbounded();
    second_s.send("resize").unwrap();
    first_s.send("crop").unwrap();
    let channels = [&first, &second];

    let mut all = Select::default();
    for channel in channels {
        all.recv(channel);
    }
    // Each channel once: what has been chosen is taken out of the copy.
    let mut round = all.clone();
    let mut jobs = Vec::new();
    for _ in channels {
        let operation = round.select();
        let number = operation.index();
        jobs.push(operation.recv(channels[number]).unwrap());
        round.remove(number);
    }
    jobs.sort();
    println!("{jobs:?}");
}
