//! One reader is stuck, and the end comes without it.

use crossbeam_channel::{
    Receiver, RecvTimeoutError, Sender, TryRecvError, after, bounded, never, select_biased,
};
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read};
use std::thread;
use std::time::Duration;

/// How long the readers may take to end after a stop.
const GRACE: Duration = Duration::from_millis(50);

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
        if stop.try_recv() == Err(TryRecvError::Disconnected) {
            return Ok(());
        }
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

/// Counts the errors of each log, until all readers have ended, or the grace period after a stop is over.
fn collect(logs: Vec<Log>, mut stop: Receiver<()>) -> BTreeMap<String, usize> {
    let (s, found) = bounded(1);
    for log in logs {
        let (s, stop) = (s.clone(), stop.clone());
        thread::spawn(move || follow(log, &s, &stop));
    }
    drop(s);

    let mut errors = BTreeMap::new();
    let mut deadline = never();
    loop {
        select_biased! {
            recv(found) -> found => {
                let Ok(Found { log, error }) = found else { break };
                println!("{log}: {error}");
                *errors.entry(log).or_insert(0) += 1;
            }
            recv(stop) -> _ => {
                deadline = after(GRACE);
                // It stays disconnected, and would be ready again and again.
                stop = never();
            }
            recv(deadline) -> _ => break,
        }
    }
    errors
}

/// A terminal at which nobody types.
struct Terminal;

impl Read for Terminal {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        buffer[0] = never().recv().map_err(io::Error::other)?;
        Ok(1)
    }
}

fn main() {
    let log = |name: &str, input| Log {
        name: name.to_owned(),
        input,
    };
    let web = Ok(Box::new(&b"GET /\nERROR timeout\n"[..]) as _);
    let logs = vec![
        log("web", web),
        log("terminal", Ok(Box::new(BufReader::new(Terminal)))),
    ];
    let (stopper, stop) = bounded(0);
    thread::spawn(move || drop(stopper));
    let errors = collect(logs, stop);
    println!("{errors:?}");
}
