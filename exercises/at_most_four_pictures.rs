//! A camera takes pictures, and a disk writes them. Each needs memory until it is written.

use std::sync::mpsc;
use std::thread;

const CAPACITY: usize = 4;

fn main() {
    let (tx, pictures) = mpsc::sync_channel(CAPACITY);
    let camera = thread::spawn(move || {
        for picture in 1..=5 {
            println!("taken {picture}");
            tx.send(picture).unwrap();
        }
    });
    for picture in pictures {
        println!("written {picture}");
    }
    camera.join().unwrap();
}
