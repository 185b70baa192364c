//! A pointer that threads may share.

use std::sync::Arc;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let text = Arc::new(String::from("to be or not to be"));
    tx.send(Arc::clone(&text)).unwrap();

    let reader = thread::spawn(move || {
        println!("reader has: {}", rx.recv().unwrap());
    });
    reader.join().unwrap();
    println!("main still has: {text}");
}
