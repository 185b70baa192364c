//! Refused: It uses `join`, which this exercise is to do without.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, results) = mpsc::channel();
    for page in ["index", "about", "contact"] {
        let tx = tx.clone();
        thread::spawn(move || tx.send(format!("{page}: {}", page.len())).unwrap())
            .join()
            .unwrap();
    }
    drop(tx);

    for result in results {
        println!("{result}");
    }
}
