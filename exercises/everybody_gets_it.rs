//! Each subscriber is to get each line, as long as it wants them.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// Sends each line to everybody who still wants it, until there are no more.
fn publish(lines: Receiver<&'static str>, subscribers: Vec<Sender<&'static str>>) {
    let _ = (lines, subscribers);
    todo!()
}

fn main() {
    let (line_tx, lines) = mpsc::channel();
    let (one_tx, one) = mpsc::channel();
    let (other_tx, other) = mpsc::channel();
    let impatient = thread::spawn(move || one.into_iter().next());
    for line in ["login", "upload"] {
        line_tx.send(line).unwrap();
    }
    drop(line_tx);

    publish(lines, vec![one_tx, other_tx]);
    println!("one: {:?}", impatient.join().unwrap());
    println!("other: {:?}", other.iter().collect::<Vec<_>>());
}
