//! Refused: At most 1 can be at work at the same time, and 2 should be possible: any of the three can be the first, and any two can be downloaded together.

use std::thread;

fn main() {
    for file in 1..=3 {
        let download = thread::spawn(move || {
            println!("begins {file}");
            println!("ends {file}");
        });
        download.join().unwrap();
    }
    println!("done");
}
