use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for number in [1, 2] {
        let tx = tx.clone();
        thread::spawn(move || tx.send(number).unwrap());
    }
    drop(tx);
    println!("{}", rx.iter().sum::<i32>());
}
