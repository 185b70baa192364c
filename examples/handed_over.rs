//! The same worker, and a channel without room.

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

    println!("crop: {:?}", tx.send("crop"));
    println!("rotate: {}", tx.send("rotate").is_ok());
    worker.join().unwrap();
}
