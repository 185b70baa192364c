//! A message for everybody: a channel for each, and a copy into each.

use crossbeam_channel::{Sender, unbounded};
use std::thread;

fn publish(subscribers: &mut Vec<Sender<&'static str>>, news: &'static str) {
    // Whoever has gone gets nothing anymore.
    subscribers.retain(|s| s.send(news).is_ok());
}

fn main() {
    let mut subscribers = Vec::new();
    let mut readers = Vec::new();
    for _ in 0..2 {
        let (s, r) = unbounded();
        subscribers.push(s);
        readers.push(thread::spawn(move || r.iter().collect::<Vec<_>>()));
    }

    publish(&mut subscribers, "rain");
    publish(&mut subscribers, "sun");
    drop(subscribers);
    for reader in readers {
        println!("{:?}", reader.join().unwrap());
    }
}
