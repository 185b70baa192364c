//! Two threads that print.

use std::thread;

fn main() {
    let one = thread::spawn(|| println!("one"));
    let two = thread::spawn(|| println!("two"));
    one.join().unwrap();
    two.join().unwrap();
}
