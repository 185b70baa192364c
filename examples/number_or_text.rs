//! A number or a text, in one type.

use std::sync::mpsc;

enum Found {
    Count(usize),
    Word(&'static str),
}

fn main() {
    let (tx, rx) = mpsc::channel();
    tx.send(Found::Count(6)).unwrap();
    tx.send(Found::Word("be")).unwrap();

    drop(tx);
    for found in rx {
        match found {
            Found::Count(count) => println!("{count} words"),
            Found::Word(word) => println!("the last is {word}"),
        }
    }
}
