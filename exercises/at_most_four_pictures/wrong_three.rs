//! Refused: 5 can be at work at the same time, and at most 4 may.

use std::sync::mpsc;
use std::thread;

const CAPACITY: usize = 3;

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
