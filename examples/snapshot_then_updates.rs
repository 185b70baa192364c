//! A subscription begins with the newest price, and each later one comes once.

use crossbeam_channel::{Sender, unbounded};
use std::thread;

enum Message {
    Subscribe(Sender<u32>),
    Publish(u32),
}

fn main() {
    let (hub_s, hub_r) = unbounded();
    let hub = thread::spawn(move || {
        let mut newest = 30;
        let mut readers: Vec<Sender<u32>> = Vec::new();
        for message in hub_r {
            match message {
                Message::Subscribe(reader) => {
                    if reader.send(newest).is_ok() {
                        readers.push(reader);
                    }
                }
                Message::Publish(price) => {
                    newest = price;
                    readers.retain(|reader| reader.send(price).is_ok());
                }
            }
        }
    });

    let prices_s = hub_s.clone();
    let source = thread::spawn(move || prices_s.send(Message::Publish(31)).unwrap());
    let (reader_s, reader_r) = unbounded();
    hub_s.send(Message::Subscribe(reader_s)).unwrap();
    drop(hub_s);
    println!("{:?}", reader_r.iter().collect::<Vec<_>>());
    source.join().unwrap();
    hub.join().unwrap();
}
