//! An operation that was selected, and then forgotten.

use crossbeam_channel::{Select, unbounded};

fn main() {
    let (s, r) = unbounded();
    s.send("resize").unwrap();

    let mut select = Select::new();
    select.recv(&r);
    let operation = select.select();
    println!("channel {} is ready", operation.index());
}
