//! Two threads try to send.

use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (s, _r) = bounded(1);

    thread::scope(|scope| {
        for name in ["ann", "bob"] {
            let s = &s;
            scope.spawn(move || {
                if s.try_send(name).is_err() {
                    println!("{name}: no room");
                }
            });
        }
    });
    println!("one was sent");
}
