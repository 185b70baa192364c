//! A buffer that goes to and fro.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (full_tx, full_rx) = mpsc::sync_channel::<Vec<u8>>(1);
    let (empty_tx, empty_rx) = mpsc::sync_channel(1);

    let writer = thread::spawn(move || {
        let mut written = 0;
        for mut buffer in full_rx {
            written += buffer.len();
            buffer.clear();
            empty_tx.send(buffer).unwrap();
        }
        written
    });

    let mut buffer = Vec::with_capacity(1024);
    let first = buffer.as_ptr();
    for line in ["10:00 login", "10:02 upload"] {
        buffer.extend_from_slice(line.as_bytes());
        full_tx.send(buffer).unwrap();
        buffer = empty_rx.recv().unwrap();
    }
    drop(full_tx);
    println!("{} bytes written", writer.join().unwrap());
    println!("always the same buffer: {}", buffer.as_ptr() == first);
}
