//! Refused: It can end when no message has come from one thread to another; this exercise wants at least 2: both uploads take a permit out of the channel.

use std::thread;

fn main() {
    let uploads = ["", "notes.txt"].map(|file| thread::spawn(move || !file.is_empty()));
    let done = uploads.map(|upload| upload.join().unwrap());
    println!(
        "{} of 2 uploaded",
        done.iter().filter(|done| **done).count()
    );
}
