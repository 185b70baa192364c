use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send("ready").unwrap();
        tx.send("done").unwrap();
    });
    println!("{}", rx.recv().unwrap());
}
