//! First the state, then a subscription: what comes between is lost.

use crossbeam_channel::{Sender, bounded, unbounded};

enum Message {
    Get(Sender<u32>),
    Subscribe(Sender<u32>),
    Publish(u32),
}

fn main() {
    let (hub_s, hub_r) = unbounded();
    let hub = std::thread::spawn(move || {
        let (mut newest, mut readers) = (30, Vec::<Sender<u32>>::new());
        for message in hub_r {
            match message {
                Message::Get(reply_s) => drop(reply_s.send(newest)),
                Message::Subscribe(reader) => readers.push(reader),
                Message::Publish(price) => {
                    newest = price;
                    readers.retain(|reader| reader.send(price).is_ok());
                }
            }
        }
    });
    let prices_s = hub_s.clone();
    let source = std::thread::spawn(move || prices_s.send(Message::Publish(31)).unwrap());
    let (reply_s, reply_r) = bounded(1);
    let (reader_s, reader_r) = unbounded();
    hub_s.send(Message::Get(reply_s)).unwrap();
    hub_s.send(Message::Subscribe(reader_s)).unwrap();
    drop(hub_s);
    println!(
        "{:?}, then {:?}",
        reply_r.recv(),
        reader_r.iter().collect::<Vec<_>>()
    );
    source.join().unwrap();
    hub.join().unwrap();
}
