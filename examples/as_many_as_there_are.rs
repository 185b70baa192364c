//! Waiting for a number of channels that is known when the program runs.

use crossbeam_channel::{Receiver, Select, unbounded};
use std::thread;

fn next(sensors: &[Receiver<u32>]) -> (usize, Option<u32>) {
    let mut select = Select::new();
    for sensor in sensors {
        select.recv(sensor);
    }
    let operation = select.select();
    let number = operation.index();
    (number, operation.recv(&sensors[number]).ok())
}

fn main() {
    let mut sensors = Vec::new();
    let mut threads = Vec::new();
    for degrees in [18, 21] {
        let (s, r) = unbounded();
        sensors.push(r);
        threads.push(thread::spawn(move || s.send(degrees).unwrap()));
    }

    println!("{:?}", next(&sensors));
    for thread in threads {
        thread.join().unwrap();
    }
}
