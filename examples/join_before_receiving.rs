//! Waiting for the thread before receiving from it.

use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (s, r) = bounded(2);

    let sensor = thread::spawn(move || {
        for reading in [20, 21, 22, 23] {
            s.send(reading).unwrap();
        }
    });

    println!("joining");
    sensor.join().unwrap();
    for reading in r {
        println!("{reading} degrees");
    }
}
