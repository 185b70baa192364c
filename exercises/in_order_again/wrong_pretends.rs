//! Refused: It can end when 0 of 6 messages have been received.

use std::thread;

fn main() {
    let pages = ["index", "about", "contact"].map(|page| thread::spawn(move || page));
    for page in pages {
        println!("{}", page.join().unwrap());
    }
}
