//! A clone of a sender, after the original is gone.

use crossbeam_channel::unbounded;

fn main() {
    let (s1, r) = unbounded();
    let s2 = s1.clone();

    drop(s1);
    s2.send("second").unwrap();

    println!("received {:?}", r.recv());
}
