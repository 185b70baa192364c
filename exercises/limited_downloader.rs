//! Files are to be downloaded, some of them at the same time.

use crossbeam_channel::unbounded;
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
    let _ = (
        files,
        most,
        fetch as fn(_, _) -> _,
        unbounded::<usize>(),
        thread::current(),
    );
    todo!()
}

fn main() {
    let files = ["photo", "news", "gone"];
    for (file, result) in files.iter().zip(download_all(&files, 2)) {
        println!("{file}: {result:?}");
    }
}
