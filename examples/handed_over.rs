//! At capacity 0, what was sent has been received.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::sync_channel(0);

    let worker = thread::spawn(move || {
        for job in rx {
            println!("did {job}");
            if job == "crop" {
                return;
            }
        }
    });

    tx.send("crop").unwrap();
    worker.join().unwrap();
    println!("rotate: {}", tx.send("rotate").is_ok());
}
