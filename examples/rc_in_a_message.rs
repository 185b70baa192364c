//! A pointer that counts its owners without a lock.

use std::rc::Rc;
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let text = Rc::new(String::from("to be or not to be"));
    tx.send(Rc::clone(&text)).unwrap();

    let reader = thread::spawn(move || {
        println!("reader has: {}", rx.recv().unwrap());
    });
    reader.join().unwrap();
    println!("main still has: {text}");
}
