//! What waits in a channel without a limit, counted.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    let camera = thread::spawn(move || {
        for _ in 0..500 {
            tx.send(vec![0_u8; 64 * 1024]).unwrap();
        }
    });
    // The one who should receive is busy with something else.
    camera.join().unwrap();

    let mut photos = 0;
    let mut bytes = 0;
    for photo in rx.try_iter() {
        photos += 1;
        bytes += photo.len();
    }
    println!("{photos} photos were waiting: {} MiB", bytes / 1024 / 1024);
}
