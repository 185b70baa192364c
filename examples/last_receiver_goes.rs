//! What becomes of messages when the last receiver goes.

use crossbeam_channel::{bounded, unbounded};

struct Parcel(&'static str);

impl Drop for Parcel {
    fn drop(&mut self) {
        println!("{}: thrown away", self.0);
    }
}

fn main() {
    let (s, r) = unbounded();
    assert!(s.send(Parcel("unbounded")).is_ok());
    drop(r);
    println!("unbounded: the receiver is gone");
    drop(s);

    let (s, r) = bounded(1);
    assert!(s.send(Parcel("bounded")).is_ok());
    drop(r);
    println!("bounded: the receiver is gone");
    drop(s);
    println!("bounded: the sender is gone");
}
