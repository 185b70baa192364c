//! One text for two readers, and no copy of it.

use std::sync::{Arc, mpsc};
use std::thread;

fn main() {
    let text: Arc<str> = Arc::from("to be or not to be");

    let mut readers = Vec::new();
    for _ in 0..2 {
        let (tx, rx) = mpsc::channel::<Arc<str>>();
        tx.send(Arc::clone(&text)).unwrap();
        readers.push(thread::spawn(move || rx.recv().unwrap()));
    }
    for reader in readers {
        let received = reader.join().unwrap();
        println!("the same text: {}", Arc::ptr_eq(&text, &received));
    }
}
