//! Three pages, three threads, and results in the order in which they come.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, results) = mpsc::channel();
    for page in ["index", "about", "contact"] {
        let tx = tx.clone();
        thread::spawn(move || tx.send(format!("{page}: {}", page.len())).unwrap());
    }
    drop(tx);

    for result in results {
        println!("{result}");
    }
}
