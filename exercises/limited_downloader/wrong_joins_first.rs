//! Refused: With ten files: it can hang.

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
    let (job_s, jobs) = unbounded();
    let (result_s, results) = crossbeam_channel::bounded(8);
    for job in files.iter().copied().enumerate() {
        job_s.send(job).unwrap();
    }
    drop(job_s);
    thread::scope(|scope| {
        for _ in 0..most {
            let (jobs, result_s) = (jobs.clone(), result_s.clone());
            scope.spawn(move || {
                for (i, file) in jobs {
                    result_s
                        .send((i, fetch(file, 1).or_else(|_| fetch(file, 2))))
                        .unwrap();
                }
            });
        }
    });
    drop(result_s);
    let mut all: Vec<_> = results.iter().collect();
    all.sort_by_key(|(i, _)| *i);
    all.into_iter().map(|(_, result)| result).collect()
}

fn main() {
    let files = ["photo", "news", "gone"];
    for (file, result) in files.iter().zip(download_all(&files, 2)) {
        println!("{file}: {result:?}");
    }
}
