//! A message that was sent, and that nobody has received.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

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
