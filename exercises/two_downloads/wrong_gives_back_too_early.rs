//! Refused: 3 can be at work at the same time, and at most 2 may.

use crossbeam_channel::bounded;
use std::thread;

fn download(file: u32) {
    println!("begins {file}");
    println!("ends {file}");
}

/// Downloads three files in three threads, at most two at the same time.
fn download_all() {
    let (take, give_back) = bounded(2);
    thread::scope(|scope| {
        for file in 1..=3 {
            let (take, give_back) = (&take, &give_back);
            scope.spawn(move || {
                take.send(()).unwrap();
                give_back.recv().unwrap();
                download(file);
            });
        }
    });
}

fn main() {
    download_all();
    println!("done");
}
