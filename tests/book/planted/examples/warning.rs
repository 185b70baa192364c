//! A panic that is dealt with.

use std::thread;

fn main() {
    let worker = thread::spawn(|| panic!("no more jobs"));
    println!("panicked: {}", worker.join().is_err());
}
