//! Two threads that each send two messages before they receive.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

fn greet(tx: &SyncSender<&'static str>, rx: &Receiver<&'static str>) {
    tx.send("hello").unwrap();
    tx.send("how are you?").unwrap();
    for greeting in rx.iter().take(2) {
        println!("{greeting}");
    }
}

fn main() {
    let (to_bob, from_ann) = mpsc::sync_channel(1);
    let (to_ann, from_bob) = mpsc::sync_channel(1);

    let ann = thread::spawn(move || greet(&to_bob, &from_bob));
    let bob = thread::spawn(move || greet(&to_ann, &from_ann));
    ann.join().unwrap();
    bob.join().unwrap();
}
