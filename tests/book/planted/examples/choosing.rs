//! Either of two.

use std::sync::mpsc::channel;
use std::thread;

fn main() {
    let (tx, rx) = channel();
    let tx2 = tx.clone();
    let one = thread::spawn(move || tx.send(1).is_ok());
    let two = thread::spawn(move || tx2.send(2).is_ok());
    println!("first: {:?}", rx.recv());
    println!("second: {:?}", rx.recv());
    println!("sent: {:?}, {:?}", one.join().is_ok(), two.join().is_ok());
}
