mod worker;

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    let worker = worker::start(rx);
    for number in [1, 2] {
        tx.send(number).unwrap();
    }
    println!("{}", worker.join().unwrap());
}
