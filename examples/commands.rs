//! A thread that does what its messages say.

use std::sync::mpsc;
use std::thread;

enum Command {
    Add(i32),
    Reset,
}

fn main() {
    let (tx, rx) = mpsc::channel();

    let counter = thread::spawn(move || {
        let mut total = 0;
        for command in rx {
            match command {
                Command::Add(number) => total += number,
                Command::Reset => total = 0,
            }
        }
        total
    });

    tx.send(Command::Add(5)).unwrap();
    tx.send(Command::Reset).unwrap();
    tx.send(Command::Add(7)).unwrap();
    drop(tx);
    println!("total: {}", counter.join().unwrap());
}
