//! Both sides of one message say what they did.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let camera = thread::spawn(move || {
        tx.send("photo.jpg").unwrap();
        println!("sent");
    });

    let photo = rx.recv().unwrap();
    println!("received {photo}");
    camera.join().unwrap();
}
