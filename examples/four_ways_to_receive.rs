//! Four loops, one after the other, on one channel.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    for number in 1..=7 {
        tx.send(number).unwrap();
    }
    drop(tx);

    for number in rx.iter().take(2) {
        println!("iter: {number}");
    }
    for number in &rx {
        println!("for, borrowed: {number}");
        if number == 4 {
            break;
        }
    }
    while let Ok(number) = rx.recv() {
        println!("while let: {number}");
        if number == 5 {
            break;
        }
    }
    for number in rx {
        println!("for: {number}");
    }
}
