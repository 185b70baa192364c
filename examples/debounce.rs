//! Many changes, and one reaction when it has become quiet.

use crossbeam_channel::{Receiver, after, never, select, unbounded};
use std::time::{Duration, Instant};

fn react(changes: Receiver<&str>) {
    let mut quiet: Receiver<Instant> = never();
    let mut last = None;
    loop {
        select! {
            recv(changes) -> change => match change {
                Ok(change) => {
                    last = Some(change);
                    quiet = after(Duration::from_millis(20));
                }
                Err(_) => break,
            },
            recv(quiet) -> _ => println!("saves {:?}", last.take()),
        }
    }
    println!("in the end: {last:?}");
}

fn main() {
    let (s, r) = unbounded();
    s.send("H").unwrap();
    s.send("He").unwrap();
    drop(s);
    react(r);
}
