//! Refused: With three at a time, each of which waits until all three have begun: it can hang.

use crossbeam_channel::unbounded;
use std::thread;

fn fetch(file: &'static str, attempt: u32) -> Result<usize, &'static str> {
    match (file, attempt) {
        ("news", 1) => Err("timeout"),
        ("gone", _) => Err("not found"),
        _ => Ok(file.len()),
    }
}

fn download_all(files: &[&'static str], most: usize) -> Vec<Result<usize, &'static str>> {
    let (job_s, jobs) = unbounded();
    let (s, r) = unbounded();
    for job in files.iter().copied().enumerate() {
        job_s.send(job).unwrap();
    }
    drop(job_s);
    let workers: Vec<_> = (0..most.min(2))
        .map(|_| {
            let (jobs, s) = (jobs.clone(), s.clone());
            thread::spawn(move || {
                for (i, file) in jobs {
                    s.send((i, fetch(file, 1).or_else(|_| fetch(file, 2))))
                        .unwrap();
                }
            })
        })
        .collect();
    drop(s);
    let mut results: Vec<_> = r.iter().collect();
    results.sort_by_key(|&(i, _)| i);
    for w in workers {
        w.join().unwrap();
    }
    results.into_iter().map(|(_, result)| result).collect()
}

fn main() {
    let files = ["photo", "news", "gone"];
    for (file, result) in files.iter().zip(download_all(&files, 2)) {
        println!("{file}: {result:?}");
    }
}
