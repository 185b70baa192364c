//! One channel without a limit, one that holds two messages.

use crossbeam_channel::{bounded, unbounded};

fn main() {
    let (s, _r) = unbounded();
    for reading in 1..=1000 {
        s.send(reading).unwrap();
    }
    println!("unbounded: {:?}, holds {}", s.capacity(), s.len());

    let (s, _r) = bounded(2);
    println!("{:?}", s.try_send(20));
    println!("{:?}", s.try_send(21));
    println!("{:?}", s.try_send(22));
    println!("bounded: {:?}, holds {}", s.capacity(), s.len());
}
