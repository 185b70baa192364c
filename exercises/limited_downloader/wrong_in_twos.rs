//! Refused: With lines that say when each try begins and ends: `begins gone 1` never comes before `ends photo 1`, and under some schedule it should: the next download begins as soon as one has ended, and a second try is one.

use std::thread;

/// Downloads a file, in its first or second try. Returns its size, or why it could not.
fn fetch(file: &'static str, attempt: u32) -> Result<usize, &'static str> {
    match (file, attempt) {
        ("news", 1) => Err("timeout"),
        ("gone", _) => Err("not found"),
        _ => Ok(file.len()),
    }
}

fn download_all(files: &[&'static str], most: usize) -> Vec<Result<usize, &'static str>> {
    let mut all = Vec::new();
    for files in files.chunks(most) {
        let (tx, rx) = std::sync::mpsc::channel();
        thread::scope(|scope| {
            for (place, file) in files.iter().enumerate() {
                let tx = tx.clone();
                let download = move || fetch(file, 1).or_else(|_| fetch(file, 2));
                scope.spawn(move || tx.send((place, download())).unwrap());
            }
        });
        drop(tx);
        let mut results = Vec::from_iter(rx);
        results.sort();
        all.extend(results.into_iter().map(|(_, result)| result));
    }
    all
}

fn main() {
    let files = ["photo", "news", "gone"];
    for (file, result) in files.iter().zip(download_all(&files, 2)) {
        println!("{file}: {result:?}");
    }
}
