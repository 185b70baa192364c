//! Sending a result, or hearing that nobody wants it anymore.

use crossbeam_channel::{bounded, select};
use std::thread;

fn main() {
    let (result_s, results) = bounded(0);
    let (stop_s, stop) = bounded::<()>(0);

    let worker = thread::spawn(move || {
        select! {
            send(result_s, 42) -> sent => println!("sent: {}", sent.is_ok()),
            recv(stop) -> _ => println!("stopped"),
        }
    });

    drop(stop_s);
    println!("result: {:?}", results.try_recv().ok());
    drop(results);
    worker.join().unwrap();
}
