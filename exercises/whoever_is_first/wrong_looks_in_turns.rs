//! Refused: Line 10: solve this exercise without `recv_timeout`.

use crossbeam_channel::{Receiver, bounded};
use std::thread;
use std::time::Duration;

/// The answer that comes first.
fn first(one: &Receiver<&'static str>, other: &Receiver<&'static str>) -> &'static str {
    loop {
        if let Ok(answer) = one.recv_timeout(Duration::from_millis(10)) {
            return answer;
        }
        if let Ok(answer) = other.recv_timeout(Duration::from_millis(10)) {
            return answer;
        }
    }
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
