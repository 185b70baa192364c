//! Refused: It can end when 0 of 2 messages have been received.

use std::thread;

fn main() {
    let uploads = ["", "notes.txt"].map(|file| thread::spawn(move || !file.is_empty()));
    let done = uploads.map(|upload| upload.join().unwrap());
    println!(
        "{} of 2 uploaded",
        done.iter().filter(|done| **done).count()
    );
}
