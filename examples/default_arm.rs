//! An arm for when nothing is ready.

use crossbeam_channel::{select, unbounded};

fn main() {
    let (s, r) = unbounded();
    for _ in 0..2 {
        select! {
            recv(r) -> job => println!("{job:?}"),
            default => println!("nothing to do"),
        }
        s.send("resize").unwrap();
    }
}
