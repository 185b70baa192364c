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
    let mut line = String::new();
    loop {
        input.read_line(&mut line)?;
        if !line.ends_with('\n') {
            // The end so far, and maybe in the middle of a line.
            thread::sleep(Duration::from_millis(20));
            continue;
        }
        if line.starts_with("ERROR") {
            let found = Found {
                log: log.name.clone(),
                error: line.trim_end().to_owned(),
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

fn main() {
    let mut logs = Vec::new();
    for name in env::args().skip(1) {
        let input = File::open(&name).map(|file| Box::new(BufReader::new(file)) as _);
        logs.push(Log { name, input });
    }
    let errors = collect(logs);
    println!("{errors:?}");
}
