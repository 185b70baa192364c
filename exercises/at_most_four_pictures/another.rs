//! The camera looks after the memory itself: it has four places, and gets each back.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, pictures) = mpsc::channel();
    let (place_tx, places) = mpsc::channel();
    (0..4).for_each(|_| place_tx.send(()).unwrap());
    let camera = thread::spawn(move || {
        for picture in 1..=5 {
            places.recv().unwrap();
            println!("taken {picture}");
            tx.send(picture).unwrap();
        }
    });
    for picture in pictures {
        println!("written {picture}");
        // The camera may have finished.
        let _ = place_tx.send(());
    }
    camera.join().unwrap();
}
