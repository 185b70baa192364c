//! Refused: It can never print exactly `Tokyo was first`, and under some schedule it should: either server can be the first.

use crossbeam_channel::{Receiver, bounded};
use std::thread;

/// The answer that comes first.
fn first(one: &Receiver<&'static str>, other: &Receiver<&'static str>) -> &'static str {
    let (one, _other) = (one.recv().unwrap(), other.recv().unwrap());
    one
}

/// Asks a server, whose answer can be received.
fn ask(name: &'static str) -> Receiver<&'static str> {
    let (s, r) = bounded(1);
    // Nobody may want the answer anymore.
    thread::spawn(move || s.send(name).unwrap_or(()));
    r
}

fn main() {
    let (berlin, tokyo) = (ask("Berlin"), ask("Tokyo"));
    println!("{} was first", first(&berlin, &tokyo));
}
