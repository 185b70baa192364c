//! Follows logs and counts their errors, and Ctrl-C loses the counts.
//!
//! Run it with the arguments `examples/logs/web.log examples/logs/db.log`.
//! Press Ctrl-C after the line "examples/logs/web.log: ERROR disk full".

use crossbeam_channel::{Sender, bounded};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::time::Duration;
use std::{env, thread};

struct Log {
    name: String,
    input: io::Result<Box<dyn BufRead + Send>>,
}

struct Found {
    log: String,
    error: String,
}

/// Sends each error of a log, also those that are written later.
fn follow(log: Log, s: &Sender<Found>) -> io::Result<()> {
    let mut input = log.input?;
    let mut line = Vec::new();
    loop {
        input.read_until(b'\n', &mut line)?;
        if !line.ends_with(b"\n") {
            // The end so far, and maybe in the middle of a line.
            thread::sleep(Duration::from_millis(20));
            continue;
        }
        if line.starts_with(b"ERROR") {
            let error = String::from_utf8_lossy(line.trim_ascii_end()).into_owned();
            let found = Found {
                log: log.name.clone(),
                error,
            };
            if s.send(found).is_err() {
                return Ok(());
            }
        }
        line.clear();
    }
}

/// Counts the errors of each log.
fn collect(logs: Vec<Log>) -> BTreeMap<String, usize> {
    let (s, found) = bounded(1);
    for log in logs {
        let s = s.clone();
        thread::spawn(move || follow(log, &s));
    }
    drop(s);

    let mut errors = BTreeMap::new();
    for Found { log, error } in found {
        println!("{log}: {error}");
        *errors.entry(log).or_insert(0) += 1;
    }
    errors
}

/// Opens a file, or standard input for `-`.
fn open(name: String) -> Log {
    let input: io::Result<Box<dyn BufRead + Send>> = match name.as_str() {
        "-" => Ok(Box::new(BufReader::new(io::stdin()))),
        path => File::open(path).map(|file| Box::new(BufReader::new(file)) as _),
    };
    Log { name, input }
}

fn main() {
    let logs = env::args().skip(1).map(open).collect();
    let errors = collect(logs);
    println!("{errors:?}");
}
