//! The length of a text that was sent away.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let reader = thread::spawn(move || {
        let text = String::from("to be or not to be");
        tx.send(text).unwrap();
        println!("sent {} bytes", text.len());
    });

    println!("received: {}", rx.recv().unwrap());
    reader.join().unwrap();
}
