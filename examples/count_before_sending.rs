//! The length of a text that is about to be sent.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let reader = thread::spawn(move || {
        let text = String::from("to be or not to be");
        let bytes = text.len();
        tx.send(text).unwrap();
        bytes
    });

    println!("received: {}", rx.recv().unwrap());
    println!("sent {} bytes", reader.join().unwrap());
}
