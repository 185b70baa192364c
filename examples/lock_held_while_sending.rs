//! A lock that is held while a message waits for room.

use std::sync::Mutex;
use std::sync::mpsc;
use std::thread;

fn main() {
    let log = Mutex::new(Vec::new());
    let (tx, rx) = mpsc::sync_channel(0);

    thread::scope(|scope| {
        scope.spawn(|| {
            let mut log = log.lock().unwrap();
            log.push("sending");
            tx.send("reading").unwrap();
        });
        log.lock().unwrap().push("receiving");
        println!("{:?}", rx.recv());
    });
}
