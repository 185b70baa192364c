//! Sending through a sender that was dropped.

use crossbeam_channel::unbounded;

fn main() {
    let (s, r) = unbounded();
    s.send("10:00 login").unwrap();
    drop(s);
    s.send("10:02 upload").unwrap();

    let log: Vec<_> = r.iter().collect();
    println!("{log:?}");
}
