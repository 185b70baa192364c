//! The same question, and a client that waits with a limit.

use std::collections::HashMap;
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;

enum Message {
    Question(&'static str, Sender<u32>),
    Answer(&'static str, u32),
}

fn main() {
    let (tx, rx) = mpsc::channel();

    let connection = thread::spawn(move || {
        let mut waiting = HashMap::new();
        for message in rx {
            match message {
                Message::Question(item, reply_tx) => drop(waiting.insert(item, reply_tx)),
                Message::Answer(item, price) => {
                    if let Some(reply_tx) = waiting.remove(item) {
                        // The one who asked may have gone away.
                        let _ = reply_tx.send(price);
                    }
                }
            }
        }
    });

    let (reply_tx, reply_rx) = mpsc::channel();
    tx.send(Message::Question("Tea", reply_tx)).unwrap();
    // The server writes all names in small letters.
    tx.send(Message::Answer("tea", 3)).unwrap();
    let reply = reply_rx.recv_timeout(Duration::from_millis(50));
    println!("price of tea: {reply:?}");

    drop(tx);
    connection.join().unwrap();
}
