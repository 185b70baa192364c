//! Who does not want more is passed over.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// Sends each line to everybody who still wants it, until there are no more.
fn publish(lines: Receiver<&'static str>, subscribers: Vec<Sender<&'static str>>) {
    for line in lines {
        for subscriber in &subscribers {
            // It may have gone away.
            let _ = subscriber.send(line);
        }
    }
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
