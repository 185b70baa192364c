//! How full a queue is, as a sign of how things go.

use crossbeam_channel::{Receiver, bounded};

fn health<T>(queue: &Receiver<T>) -> &'static str {
    let capacity = queue.capacity().unwrap_or(usize::MAX);
    match queue.len() {
        0 => "idle",
        waiting if waiting < capacity => "busy",
        _ => "full",
    }
}

fn main() {
    let (s, r) = bounded(2);
    println!("{}", health(&r));
    s.send("resize").unwrap();
    println!("{}", health(&r));
    s.send("crop").unwrap();
    println!("{}", health(&r));
}
