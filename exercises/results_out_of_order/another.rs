//! A channel for each page, which are received from in order.

use std::sync::mpsc;
use std::thread;

fn main() {
    let results = ["index", "about", "contact"].map(|page| {
        let (tx, result) = mpsc::channel();
        thread::spawn(move || tx.send(format!("{page}: {}", page.len())).unwrap());
        result
    });
    for result in results {
        println!("{}", result.recv().unwrap());
    }
}
