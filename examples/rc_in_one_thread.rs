//! A pointer that counts without a lock, in a channel that stays where it is.

use std::rc::Rc;
use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    let text = Rc::new(String::from("to be or not to be"));
    tx.send(Rc::clone(&text)).unwrap();

    println!("received: {}", rx.recv().unwrap());
    println!("{} owner", Rc::strong_count(&text));
}
