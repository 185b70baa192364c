//! Refused: At most 2 can be at work at the same time, and 4 should be possible.

use std::sync::mpsc;
use std::thread;

const CAPACITY: usize = 0;

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
