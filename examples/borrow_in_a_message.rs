//! A reference in a message that outlives what it points to.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let printer = thread::spawn(move || {
        for line in rx {
            println!("{line}");
        }
    });

    let text = String::from("to be or not to be");
    tx.send(text.as_str()).unwrap();
    drop(tx);
    printer.join().unwrap();
}
