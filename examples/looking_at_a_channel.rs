//! What a channel tells about itself.

use crossbeam_channel::{Receiver, Sender, bounded, unbounded};

fn show((s, r): &(Sender<u32>, Receiver<u32>)) {
    println!(
        "capacity {:?}, holds {}, empty {}, full {}",
        s.capacity(),
        s.len(),
        s.is_empty(),
        s.is_full()
    );
    // Both halves tell the same.
    assert_eq!((s.capacity(), s.len()), (r.capacity(), r.len()));
    assert_eq!((s.is_empty(), s.is_full()), (r.is_empty(), r.is_full()));
}

fn main() {
    let channels = [unbounded(), bounded(1), bounded(0)];
    channels.iter().for_each(show);
    channels[0].0.send(7).unwrap();
    channels[1].0.send(7).unwrap();
    println!("{:?}", channels[2].0.try_send(7).is_err());
    channels.iter().for_each(show);
}
