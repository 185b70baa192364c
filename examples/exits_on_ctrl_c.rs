//! Ctrl-C ends the process, and the lines that wait are lost.
//!
//! Press Ctrl-C after the line "running".

use std::process;
use std::sync::mpsc;
use std::thread;

fn main() {
    ctrlc::set_handler(|| process::exit(0)).unwrap();

    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        let lines: Vec<&str> = rx.iter().collect();
        println!("written: {lines:?}");
    });

    for line in ["login", "upload"] {
        tx.send(line).unwrap();
    }
    println!("running");
    // More lines would come.
    loop {
        thread::park();
    }
}
