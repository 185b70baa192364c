//! Refused: It can end when 0 of 3 messages have been received.

use std::thread;

fn main() {
    let reader = thread::spawn(|| {
        for line in ["login", "upload", "logout"] {
            println!("{line}");
        }
    });
    reader.join().unwrap();
}
