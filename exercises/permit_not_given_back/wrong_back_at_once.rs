//! Refused: With lines that say when each upload begins and ends: 2 can be at work at the same time, and at most 1 may.

use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

/// Writes a file to the server, which may refuse it.
fn write(file: &str) -> Result<(), String> {
    match file {
        "" => Err("a file without a name".to_owned()),
        _ => Ok(()),
    }
}

/// Waits for a permit, uploads, and gives the permit back.
fn upload(file: &str, take: &Receiver<()>, give_back: &Sender<()>) -> Result<(), String> {
    take.recv().map_err(|error| error.to_string())?;
    give_back.send(()).map_err(|error| error.to_string())?;
    write(file)
}

fn main() {
    let (give_back, take) = bounded(1);
    give_back.send(()).unwrap();

    let results = thread::scope(|scope| {
        let uploads = ["", "notes.txt"].map(|file| {
            let (take, give_back) = (&take, &give_back);
            scope.spawn(move || upload(file, take, give_back))
        });
        uploads.map(|upload| upload.join().unwrap())
    });
    println!("{} of 2 uploaded", results.iter().flatten().count());
}
