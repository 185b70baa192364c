//! Refused: With lines that say when each try begins and ends: at most 1 can be at work at the same time, and 2 should be possible: the next download begins as soon as one has ended, and a second try is one.

use crossbeam_channel::bounded;
use std::sync::mpsc;
use std::thread;

/// Downloads a file, in its first or second try. Returns its size, or why it could not.
fn fetch(file: &'static str, attempt: u32) -> Result<usize, &'static str> {
    match (file, attempt) {
        ("news", 1) => Err("timeout"),
        ("gone", _) => Err("not found"),
        _ => Ok(file.len()),
    }
}

/// Downloads the files in threads, and at most `most` of them at the same time. A file that fails is
/// tried once more. Returns what has come of each, in the order of the files.
fn download_all(files: &[&'static str], most: usize) -> Vec<Result<usize, &'static str>> {
    let (take, give_back) = bounded(most);
    thread::scope(|scope| {
        let results = files.iter().map(|file| {
            let (tx, result) = mpsc::channel();
            let (take, give_back) = (&take, &give_back);
            let worker = scope.spawn(move || {
                take.send(()).unwrap();
                let mut result = fetch(file, 1);
                if result.is_err() {
                    result = fetch(file, 2);
                }
                give_back.recv().unwrap();
                tx.send(result).unwrap();
            });
            worker.join().unwrap();
            result
        });
        // All threads are there before the first result is waited for.
        let results = Vec::from_iter(results);
        results
            .iter()
            .map(|result| result.recv().unwrap())
            .collect()
    })
}

fn main() {
    let files = ["photo", "news", "gone"];
    for (file, result) in files.iter().zip(download_all(&files, 2)) {
        println!("{file}: {result:?}");
    }
}
