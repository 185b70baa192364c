//! The same with a loop that counts.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// Prints its word twice, each time when it is its turn, and passes the turn on.
fn play(word: &str, turn: Receiver<()>, pass: Sender<()>) {
    for _ in 0..2 {
        if turn.recv().is_err() {
            return;
        }
        println!("{word}");
        pass.send(()).unwrap_or(());
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
