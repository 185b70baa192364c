//! Refused: At most 1 can be at work at the same time, and 2 should be possible: any of the three can be the first, and any two can be downloaded together.

use crossbeam_channel::bounded;
use std::thread;

fn download(file: u32) {
    println!("begins {file}");
    println!("ends {file}");
}

/// Downloads three files in three threads, at most two at the same time.
fn download_all() {
    let (take, give_back) = bounded(1);
    thread::scope(|scope| {
        for file in 1..=3 {
            let (take, give_back) = (&take, &give_back);
            scope.spawn(move || {
                take.send(()).unwrap();
                download(file);
                give_back.recv().unwrap();
            });
        }
    });
}

fn main() {
    download_all();
    println!("done");
}
