//! Refused: It can print `

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, results) = mpsc::channel();
    for page in ["index", "about", "contact"] {
        let tx = tx.clone();
        thread::sleep(Duration::from_millis(5));
        thread::spawn(move || tx.send(format!("{page}: {}", page.len())).unwrap());
    }
    drop(tx);

    for result in results {
        println!("{result}");
    }
}
