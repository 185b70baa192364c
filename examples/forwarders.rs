//! Two channels that cannot be changed become one.

use std::sync::mpsc::{self, Receiver};
use std::thread;

enum Event {
    Key(char),
    Tick(u32),
}

fn merge(keys: Receiver<char>, ticks: Receiver<u32>) -> Receiver<Event> {
    let (tx, rx) = mpsc::channel();
    let key_tx = tx.clone();
    thread::spawn(move || {
        for key in keys {
            // Nobody takes events anymore.
            let Ok(()) = key_tx.send(Event::Key(key)) else {
                return;
            };
        }
    });
    thread::spawn(move || {
        for tick in ticks {
            let Ok(()) = tx.send(Event::Tick(tick)) else {
                return;
            };
        }
    });
    rx
}

fn main() {
    let (key_tx, keys) = mpsc::channel();
    let (tick_tx, ticks) = mpsc::channel();
    key_tx.send('q').unwrap();
    tick_tx.send(1).unwrap();
    drop((key_tx, tick_tx));

    for event in merge(keys, ticks) {
        match event {
            Event::Key(key) => println!("key {key}"),
            Event::Tick(tick) => println!("tick {tick}"),
        }
    }
}
