//! Refused: With a server in Tokyo that never answers: it can hang.

use crossbeam_channel::{Receiver, bounded};
use std::thread;

/// The answer that comes first.
fn first(one: &Receiver<&'static str>, other: &Receiver<&'static str>) -> &'static str {
    let (answer, rest) = crossbeam_channel::select! {
        recv(one) -> answer => (answer, other),
        recv(other) -> answer => (answer, one),
    };
    rest.recv().unwrap();
    answer.unwrap()
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
