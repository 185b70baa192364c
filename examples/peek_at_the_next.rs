//! Looking at the next message before deciding to take it.

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    for reading in [18, 19, 35, 20] {
        tx.send(reading).unwrap();
    }
    drop(tx);

    let mut readings = rx.iter().peekable();
    let mut normal = Vec::new();
    while let Some(reading) = readings.next_if(|reading| *reading < 30) {
        normal.push(reading);
    }
    println!("normal: {normal:?}");
    println!("next is {:?}", readings.peek());
    println!("then come {:?}", readings.collect::<Vec<_>>());
}
