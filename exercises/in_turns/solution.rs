//! It waits for its turn, prints, and passes the turn on.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// Prints its word twice, each time when it is its turn, and passes the turn on.
fn play(word: &str, turn: Receiver<()>, pass: Sender<()>) {
    for () in turn.iter().take(2) {
        println!("{word}");
        // The other one may have played its last turn.
        let _ = pass.send(());
    }
}

fn main() {
    let (ping_tx, ping) = mpsc::channel();
    let (pong_tx, pong) = mpsc::channel();
    ping_tx.send(()).unwrap();
    let other = thread::spawn(move || play("pong", pong, ping_tx));
    play("ping", ping, pong_tx);
    other.join().unwrap();
}
