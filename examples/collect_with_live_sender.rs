//! Collecting all messages while a sender is alive.

use crossbeam_channel::unbounded;

fn main() {
    let (s, r) = unbounded();
    s.send("10:00 login").unwrap();
    s.send("10:02 upload").unwrap();

    println!("collecting");
    let log: Vec<_> = r.iter().collect();
    println!("{log:?}");
}
