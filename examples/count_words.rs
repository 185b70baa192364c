//! A thread sends its first result, and goes on working.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let reader = thread::spawn(move || {
        let text = "to be or not to be";
        tx.send(text.split_whitespace().count()).unwrap();
        // The thread has more to do, and the receiver need not wait for it.
        text.matches("be").count()
    });

    println!("{} words", rx.recv().unwrap());
    println!("{} of them \"be\"", reader.join().unwrap());
}
