//! Who comes late has missed what was published before.

use crossbeam_channel::{Sender, unbounded};
use std::thread;

enum Message {
    Subscribe(Sender<u32>),
    Publish(u32),
}

fn main() {
    let (hub_s, hub_r) = unbounded();
    let hub = thread::spawn(move || {
        let mut readers: Vec<Sender<u32>> = Vec::new();
        for message in hub_r {
            match message {
                Message::Subscribe(reader) => readers.push(reader),
                Message::Publish(price) => readers.retain(|reader| reader.send(price).is_ok()),
            }
        }
    });

    let prices_s = hub_s.clone();
    let source = thread::spawn(move || {
        for price in [30, 31] {
            prices_s.send(Message::Publish(price)).unwrap();
        }
    });
    let (reader_s, reader_r) = unbounded();
    hub_s.send(Message::Subscribe(reader_s)).unwrap();
    source.join().unwrap();
    drop(hub_s);
    println!("{:?}", reader_r.iter().collect::<Vec<_>>());
    hub.join().unwrap();
}
