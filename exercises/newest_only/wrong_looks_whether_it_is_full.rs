//! Refused: It can look again and again whether something has come, which keeps a core busy: wait for it.

use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

/// A mailbox with room for one value.
struct Mailbox {
    s: Sender<u32>,
    r: Receiver<u32>,
}

impl Mailbox {
    /// Puts a value into it. One that is still there goes. It never waits for who takes the values.
    fn put(&self, value: u32) {
        while self.s.is_full() {
            std::hint::black_box(());
        }
        self.s.send(value).unwrap();
    }
}

fn main() {
    let (s, r) = bounded(1);
    let values = r.clone();
    let mailbox = Mailbox { s, r };
    let writer = thread::spawn(move || (1..=3).for_each(|value| mailbox.put(value)));
    let reader = thread::spawn(move || values.iter().last());
    writer.join().unwrap();
    println!("the newest: {:?}", reader.join().unwrap());
}
