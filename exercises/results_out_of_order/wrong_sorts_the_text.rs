//! Refused: It can print `about: 5⏎contact: 7⏎index: 5`.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, results) = mpsc::channel();
    for page in ["index", "about", "contact"] {
        let tx = tx.clone();
        thread::spawn(move || tx.send(format!("{page}: {}", page.len())).unwrap());
    }
    drop(tx);

    let mut results: Vec<_> = results.iter().collect();
    results.sort();
    for result in results {
        println!("{result}");
    }
}
