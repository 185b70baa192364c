//! A hub to take home: who is too slow is let go, and begins again with the state.

use crossbeam_channel::{Receiver, Sender, bounded, unbounded};

enum Message {
    Subscribe(Sender<u32>),
    Publish(u32),
}

fn hub(messages: Receiver<Message>) {
    let (mut newest, mut readers) = (30, Vec::<Sender<u32>>::new());
    for message in messages {
        match message {
            Message::Subscribe(reader) if reader.try_send(newest).is_ok() => readers.push(reader),
            Message::Subscribe(_) => {}
            Message::Publish(price) => {
                newest = price;
                readers.retain(|reader| reader.try_send(price).is_ok());
            }
        }
    }
}

fn main() {
    let (hub_s, hub_r) = unbounded();
    std::thread::scope(move |scope| {
        scope.spawn(|| hub(hub_r));
        let source_s = hub_s.clone();
        scope.spawn(move || [31, 32].map(|price| source_s.send(Message::Publish(price)).unwrap()));
        let mut is_up_to_date = false;
        while !is_up_to_date {
            let (s, r) = bounded(1);
            hub_s.send(Message::Subscribe(s)).unwrap();
            is_up_to_date = r
                .iter()
                .inspect(|price| println!("{price}"))
                .any(|price| price == 32);
        }
    });
}
