//! The sending side speaks before it sends.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let camera = thread::spawn(move || {
        println!("sending");
        tx.send("photo.jpg").unwrap();
    });

    let photo = rx.recv().unwrap();
    println!("received {photo}");
    camera.join().unwrap();
}
