//! A sender that waits for space.

use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (s, r) = bounded(2);

    let sensor = thread::spawn(move || {
        for reading in [20, 21, 22, 23] {
            s.send(reading).unwrap();
        }
    });

    for reading in r {
        println!("{reading} degrees");
    }
    sensor.join().unwrap();
}
