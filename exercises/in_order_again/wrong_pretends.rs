//! Refused: It can end before any message came from one thread to another; this exercise wants at least 6.

use std::thread;

fn main() {
    let pages = ["index", "about", "contact"].map(|page| thread::spawn(move || page));
    for page in pages {
        println!("{}", page.join().unwrap());
    }
}
