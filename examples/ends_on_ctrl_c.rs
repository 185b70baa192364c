//! Ctrl-C is a message, and the program ends in its own order.
//!
//! Press Ctrl-C after the line "running".

use std::sync::mpsc;
use std::thread;

fn main() {
    let (stop_tx, stop_rx) = mpsc::channel();
    ctrlc::set_handler(move || stop_tx.send(()).unwrap_or(())).unwrap();

    let (tx, rx) = mpsc::channel();
    let writer = thread::spawn(move || {
        let lines: Vec<&str> = rx.iter().collect();
        println!("written: {lines:?}");
    });

    for line in ["login", "upload"] {
        tx.send(line).unwrap();
    }
    println!("running");
    // More lines would come, until a press arrives.
    stop_rx.recv().unwrap();
    drop(tx);
    writer.join().unwrap();
}
