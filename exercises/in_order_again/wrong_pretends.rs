//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 6: each result comes as a message, and goes on as one.

use std::thread;

fn main() {
    let pages = ["index", "about", "contact"].map(|page| thread::spawn(move || page));
    for page in pages {
        println!("{}", page.join().unwrap());
    }
}
