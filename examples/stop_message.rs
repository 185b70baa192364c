//! A message that says: stop.

use std::sync::mpsc;
use std::thread;

enum Message {
    Job(&'static str),
    Stop,
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let other_tx = tx.clone();

    let worker = thread::spawn(move || {
        for message in rx {
            match message {
                Message::Job(job) => println!("did {job}"),
                Message::Stop => break,
            }
        }
    });

    tx.send(Message::Job("resize")).unwrap();
    tx.send(Message::Stop).unwrap();
    worker.join().unwrap();
    println!(
        "another job: {}",
        other_tx.send(Message::Job("crop")).is_ok()
    );
}
