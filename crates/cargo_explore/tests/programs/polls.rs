use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(1).unwrap());
    let mut polls = 0;
    let number = loop {
        match rx.try_recv() {
            Ok(number) => break number,
            Err(_) => polls += 1,
        }
    };
    println!("{number}, after some polls: {}", polls > 0);
}
