//! Refused: With one at a time, and lines that say when each try begins and ends: `begins news 2` never comes before `begins gone 1`, and under some schedule it should: a second try does not wait until all first tries have ended.

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
    let (file_s, queue) = unbounded();
    for (i, file) in files.iter().enumerate() {
        file_s.send((i, *file)).unwrap();
    }
    drop(file_s);
    let (result_s, results) = unbounded();
    let workers: Vec<_> = (0..most)
        .map(|_| {
            let (queue, result_s) = (queue.clone(), result_s.clone());
            thread::spawn(move || {
                let mut again = Vec::new();
                for (i, file) in queue {
                    match fetch(file, 1) {
                        Ok(size) => result_s.send((i, Ok(size))).unwrap(),
                        Err(_) => again.push((i, file)),
                    }
                }
                for (i, file) in again {
                    result_s.send((i, fetch(file, 2))).unwrap();
                }
            })
        })
        .collect();
    drop(result_s);
    let mut all = vec![Ok(0); files.len()];
    for (i, result) in results {
        all[i] = result;
    }
    for worker in workers {
        worker.join().unwrap();
    }
    all
}

fn main() {
    let files = ["photo", "news", "gone"];
    for (file, result) in files.iter().zip(download_all(&files, 2)) {
        println!("{file}: {result:?}");
    }
}
