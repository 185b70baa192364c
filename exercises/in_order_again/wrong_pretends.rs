//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 6.

use std::thread;

fn main() {
    let pages = ["index", "about", "contact"].map(|page| thread::spawn(move || page));
    for page in pages {
        println!("{}", page.join().unwrap());
    }
}
