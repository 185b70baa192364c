//! A reader that hears the stop only at the end of its log.

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, bounded};
use std::collections::BTreeMap;
use std::io::{self, BufRead};
use std::thread;
use std::time::Duration;

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
    let mut line = String::new();
    loop {
        input.read_line(&mut line)?;
        if !line.ends_with('\n') {
            // The end so far, and maybe in the middle of a line.
            match stop.recv_timeout(Duration::from_millis(20)) {
                Err(RecvTimeoutError::Timeout) => continue,
                _ => return Ok(()),
            }
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

/// Counts the errors of each log, until all readers have ended.
fn collect(logs: Vec<Log>, stop: &Receiver<()>) -> BTreeMap<String, usize> {
    let (s, found) = bounded(1);
    for log in logs {
        let (s, stop) = (s.clone(), stop.clone());
        thread::spawn(move || follow(log, &s, &stop));
    }
    drop(s);

    let mut errors = BTreeMap::new();
    for Found { log, error } in &found {
        println!("{log}: {error}");
        *errors.entry(log).or_insert(0) += 1;
    }
    println!("left in the channel: {}", found.len());
    errors
}

fn main() {
    let log = |name: &str, input| Log {
        name: name.to_owned(),
        input,
    };
    let logs = vec![log(
        "web",
        Ok(Box::new(&b"GET /\nERROR timeout\nERROR disk full\n"[..])),
    )];
    let (stopper, stop) = bounded(0);
    thread::spawn(move || drop(stopper));
    let errors = collect(logs, &stop);
    println!("{errors:?}");
}
