//! Each result brings its number, and they are printed in order.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, results) = mpsc::channel();
    for (number, page) in ["index", "about", "contact"].into_iter().enumerate() {
        let tx = tx.clone();
        thread::spawn(move || {
            tx.send((number, format!("{page}: {}", page.len())))
                .unwrap()
        });
    }
    drop(tx);

    let mut results: Vec<_> = results.iter().collect();
    results.sort();
    for (_, result) in results {
        println!("{result}");
    }
}
