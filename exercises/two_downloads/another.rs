//! Two permits that are taken out and put back.

use crossbeam_channel::bounded;
use std::thread;

fn download(file: u32) {
    println!("begins {file}");
    println!("ends {file}");
}

/// Downloads three files in three threads, at most two at the same time.
fn download_all() {
    let (give_back, take) = bounded(2);
    give_back.send(()).unwrap();
    give_back.send(()).unwrap();
    thread::scope(|scope| {
        for file in 1..=3 {
            let (take, give_back) = (&take, &give_back);
            scope.spawn(move || {
                take.recv().unwrap();
                download(file);
                give_back.send(()).unwrap();
            });
        }
    });
}

fn main() {
    download_all();
    println!("done");
}
