//! Each thread has one result: a scope, and no channel.

use std::thread;

fn main() {
    let text = String::from("to be or not to be that is the question");
    let (first, second) = text.split_at(text.len() / 2);

    let letters = thread::scope(|scope| {
        let halves = [first, second].map(|half| {
            scope.spawn(move || half.chars().filter(|letter| letter.is_alphabetic()).count())
        });
        halves.map(|half| half.join().unwrap())
    });
    println!(
        "{letters:?} letters, {} in all",
        letters.iter().sum::<usize>()
    );
}
