//! Refused: With lines that say when work on a page begins and ends: at most 1 can be at work at the same time, and 3 should be possible: the three threads work side by side.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, results) = mpsc::channel();
    for page in ["index", "about", "contact"] {
        thread::scope(|scope| {
            scope.spawn(|| tx.send(format!("{page}: {}", page.len())).unwrap());
        });
    }
    drop(tx);

    for result in results {
        println!("{result}");
    }
}
