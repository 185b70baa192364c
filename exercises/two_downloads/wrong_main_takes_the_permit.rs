//! Refused: `begins 3`, `begins 1`, `begins 2` never come in this order, and under some schedule they should: any of the three can be the first, and any two can be downloaded together.

use crossbeam_channel::bounded;
use std::thread;

fn download(file: u32) {
    println!("begins {file}");
    println!("ends {file}");
}

/// Downloads three files in three threads, at most two at the same time.
fn download_all() {
    let (s, r) = bounded::<()>(2);
    thread::scope(|scope| {
        for file in 1..=3 {
            s.send(()).unwrap();
            let r = r.clone();
            scope.spawn(move || {
                download(file);
                r.recv().unwrap();
            });
        }
    });
}

fn main() {
    download_all();
    println!("done");
}
