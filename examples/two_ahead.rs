//! Both sides of a channel with room for two messages say what they did.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(2);

    let camera = thread::spawn(move || {
        for photo in 1..=3 {
            tx.send(photo).unwrap();
            println!("sent {photo}");
        }
    });

    for photo in rx {
        println!("received {photo}");
    }
    camera.join().unwrap();
}
