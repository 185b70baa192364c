//! How often a loop looks for one message that is a little late.

use std::sync::mpsc::{self, TryRecvError};
use std::thread;
use std::time::Duration;

fn main() {
    let (tx, rx) = mpsc::channel();
    let sensor = thread::spawn(move || {
        thread::sleep(Duration::from_millis(50));
        tx.send(21).unwrap();
    });

    let mut looks = 0_u64;
    let reading = loop {
        match rx.try_recv() {
            Ok(reading) => break reading,
            Err(TryRecvError::Empty) => looks += 1,
            Err(TryRecvError::Disconnected) => unreachable!("the sensor sends before it ends"),
        }
    };
    println!("{reading} degrees");
    println!("more than 100 looks in vain: {}", looks > 100);
    sensor.join().unwrap();
}
