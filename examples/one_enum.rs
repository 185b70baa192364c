//! Keys and ticks in one channel.

use std::sync::mpsc;
use std::thread;

enum Event {
    Key(char),
    Tick,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let key_tx = tx.clone();
    let keyboard = thread::spawn(move || {
        key_tx.send(Event::Key('q')).unwrap();
    });
    let clock = thread::spawn(move || {
        tx.send(Event::Tick).unwrap();
    });

    for event in rx {
        match event {
            Event::Key(key) => println!("key {key}"),
            Event::Tick => println!("tick"),
        }
    }
    keyboard.join().unwrap();
    clock.join().unwrap();
}
