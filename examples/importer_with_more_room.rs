//! The same import with a fourth file, and room for two results; sometimes it hangs

use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;

/// A file of readings, one in each line.
struct File {
    name: &'static str,
    text: &'static str,
}

/// The sum of the readings, or the first line that isn't a number.
type Imported = Result<u32, &'static str>;

fn import(file: &File) -> Imported {
    let mut sum = 0;
    for line in file.text.lines() {
        sum += line.parse::<u32>().map_err(|_| line)?;
    }
    Ok(sum)
}

/// Imports files until the queue has no more, or nobody wants results.
fn work(queue: &Mutex<Receiver<File>>, results: &SyncSender<(File, Imported)>) {
    loop {
        let next = queue.lock().unwrap().recv();
        let Ok(file) = next else { return };
        let imported = import(&file);
        if results.send((file, imported)).is_err() {
            return;
        }
    }
}

fn main() {
    let (queue, files) = channel();
    for (name, text) in [("a", "1\n2"), ("b", "3\n4x"), ("c", "5"), ("d", "6")] {
        queue.send(File { name, text }).unwrap();
    }
    drop(queue);

    let files = Arc::new(Mutex::new(files));
    let (tx, results) = sync_channel(2);
    let mut workers = Vec::new();
    for _ in 0..2 {
        let (files, tx) = (Arc::clone(&files), tx.clone());
        workers.push(thread::spawn(move || work(&files, &tx)));
    }
    drop(tx);

    let mut imported = 0;
    let mut broken = None;
    for (file, result) in &results {
        match result {
            Ok(_) => imported += 1,
            Err(line) => {
                broken = Some((file.name, line));
                break;
            }
        }
    }
    for worker in workers {
        worker.join().unwrap();
    }
    println!("imported before it stopped: {imported}, broken: {broken:?}");
}
