//! Refused: it can print `main downloads gone`, which is a line too many.

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
    for job in files.iter().copied().enumerate() {
        job_s.send(job).unwrap();
    }
    drop(job_s);

    let (result_s, results) = unbounded();
    let workers = (0..most).map(|_| {
        let (jobs, result_s) = (jobs.clone(), result_s.clone());
        thread::spawn(move || {
            for (place, file) in jobs {
                result_s.send((place, fetch(file, 1))).unwrap();
            }
        })
    });
    let workers = Vec::from_iter(workers);
    drop(result_s);

    let mut all = vec![Err("not tried"); files.len()];
    for (place, result) in results {
        all[place] = result;
    }
    for worker in workers {
        worker.join().unwrap();
    }
    all.iter()
        .zip(files)
        .map(|(result, file)| result.or_else(|_| fetch(file, 2)))
        .collect()
}

fn main() {
    let files = ["photo", "news", "gone"];
    for (file, result) in files.iter().zip(download_all(&files, 2)) {
        println!("{file}: {result:?}");
    }
}
