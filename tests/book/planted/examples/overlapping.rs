//! More outcomes than a page can show.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(1);

    let sender = thread::spawn(move || {
        for number in 1..=3 {
            tx.send(number).unwrap();
            println!("sent {number}");
        }
    });

    for number in rx {
        println!("received {number}");
    }
    sender.join().unwrap();
}
