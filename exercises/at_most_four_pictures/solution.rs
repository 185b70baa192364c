//! Two wait, one is in the hands of each side: four at most.

use std::sync::mpsc;
use std::thread;

const CAPACITY: usize = 2;

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
