//! Two receivers, one wait: whichever has a message first.

use crossbeam_channel::{select, unbounded};
use std::thread;

fn main() {
    let (key_s, keys) = unbounded();
    let (tick_s, ticks) = unbounded();
    let keyboard = thread::spawn(move || key_s.send('q').unwrap());
    let clock = thread::spawn(move || tick_s.send(1).unwrap());

    for _ in 0..2 {
        select! {
            recv(keys) -> key => match key {
                Ok(key) => println!("key {key}"),
                Err(_) => println!("no keyboard"),
            },
            recv(ticks) -> tick => match tick {
                Ok(tick) => println!("tick {tick}"),
                Err(_) => println!("no clock"),
            },
        }
    }
    keyboard.join().unwrap();
    clock.join().unwrap();
}
