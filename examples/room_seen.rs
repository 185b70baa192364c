//! Two threads see that there is room.

use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (s, _r) = bounded(1);

    thread::scope(|scope| {
        for name in ["ann", "bob"] {
            let s = &s;
            scope.spawn(move || {
                if !s.is_full() {
                    s.send(name).unwrap();
                }
            });
        }
    });
    println!("one was sent");
}
