//! Follows logs and counts their errors, and Ctrl-C is a message.
//!
//! Run it with the arguments `examples/logs/web.log examples/logs/db.log`.
//! Press Ctrl-C after the line "examples/logs/web.log: ERROR disk full".

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, bounded, select};
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

/// Sends each error of a log, also those that are written later, until it is told to stop.
fn follow(log: Log, s: &Sender<Found>, stop: &Receiver<()>) -> io::Result<()> {
    let mut input = log.input?;
    let mut line = Vec::new();
    loop {
        input.read_until(b'\n', &mut line)?;
        if !line.ends_with(b"\n") {
            // The end so far, and maybe in the middle of a line.
            match stop.recv_timeout(Duration::from_millis(20)) {
                Err(RecvTimeoutError::Timeout) => continue,
                _ => return Ok(()),
            }
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
fn collect(logs: Vec<Log>, stop: &Receiver<()>) -> BTreeMap<String, usize> {
    let (s, found) = bounded(1);
    for log in logs {
        let (s, stop) = (s.clone(), stop.clone());
        thread::spawn(move || follow(log, &s, &stop));
    }
    drop(s);

    let mut errors = BTreeMap::new();
    loop {
        select! {
            recv(stop) -> _ => break,
            recv(found) -> found => {
                let Ok(Found { log, error }) = found else { break };
                println!("{log}: {error}");
                *errors.entry(log).or_insert(0) += 1;
            }
        }
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
    // To drop the only sender tells everybody who waits for it.
    let (stopper, stop) = bounded(0);
    let mut stopper = Some(stopper);
    ctrlc::set_handler(move || drop(stopper.take())).unwrap();
    let errors = collect(logs, &stop);
    println!("{errors:?}");
}
