//! Refused: It can panic.

use std::sync::mpsc::{self, Receiver};
use std::thread;

/// Prints a name with its size, as long as there are both.
fn print_pairs(names: Receiver<&'static str>, sizes: Receiver<u32>) {
    for name in names {
        println!("{name}: {}", sizes.recv().unwrap());
    }
}

fn main() {
    let (name_tx, names) = mpsc::channel();
    let (size_tx, sizes) = mpsc::channel();
    thread::spawn(move || ["index", "about", "contact"].map(|name| name_tx.send(name)));
    thread::spawn(move || [120, 80].map(|size| size_tx.send(size)));
    print_pairs(names, sizes);
    println!("that was all");
}
