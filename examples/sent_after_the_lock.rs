//! The lock is given back before the message waits for room.

use std::sync::Mutex;
use std::sync::mpsc;
use std::thread;

fn main() {
    let log = Mutex::new(Vec::new());
    let (tx, rx) = mpsc::sync_channel(0);

    thread::scope(|scope| {
        scope.spawn(|| {
            log.lock().unwrap().push("sending");
            tx.send("reading").unwrap();
        });
        log.lock().unwrap().push("receiving");
        println!("{:?}", rx.recv());
    });
}
