//! Follows logs, and names those whose readers have not ended in time.
//!
//! Run it with the arguments `examples/logs/web.log -`.
//! Press Ctrl-C after the line "examples/logs/web.log: ERROR disk full".

use crossbeam_channel::{
    Receiver, RecvTimeoutError, Sender, TryRecvError, after, bounded, never, select_biased,
};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::time::Duration;
use std::{env, process, thread};

/// How long the readers may take to end after a stop.
const GRACE: Duration = Duration::from_millis(500);

struct Log {
    name: String,
    input: io::Result<Box<dyn BufRead + Send>>,
}

enum Message {
    Found { log: String, error: String },
    Failed { log: String, why: io::Error },
}

/// Sends each error of a log, also those that are written later, until it is told to stop.
fn follow(log: Log, s: &Sender<Message>, stop: &Receiver<()>) -> io::Result<()> {
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
            let found = Message::Found {
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
    let (s, messages) = bounded(1);
    let mut readers = Vec::new();
    for log in logs {
        let (s, stop) = (s.clone(), stop.clone());
        let name = log.name.clone();
        let failed = name.clone();
        let reader = thread::spawn(move || {
            if let Err(why) = follow(log, &s, &stop) {
                // After the grace period nobody wants to know.
                let _ = s.send(Message::Failed { log: failed, why });
            }
        });
        readers.push((name, reader));
    }
    drop(s);

    let mut errors = BTreeMap::new();
    let mut deadline = never();
    loop {
        select_biased! {
            recv(messages) -> message => match message {
                Ok(Message::Found { log, error }) => {
                    println!("{log}: {error}");
                    *errors.entry(log).or_insert(0) += 1;
                }
                Ok(Message::Failed { log, why }) => println!("{log}: cannot be read: {why}"),
                Err(_) => break,
            },
            recv(stop) -> _ => {
                deadline = after(GRACE);
                // It stays disconnected, and would be ready again and again.
                stop = never();
            }
            recv(deadline) -> _ => {
                for (name, _) in readers.iter().filter(|(_, reader)| !reader.is_finished()) {
                    println!("{name}: its reader has not ended");
                }
                break;
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
    let (stopper, stop) = bounded(0);
    let mut stopper = Some(stopper);
    ctrlc::set_handler(move || match stopper.take() {
        Some(stopper) => drop(stopper),
        // The second time nobody wants to wait anymore.
        None => process::exit(130),
    })
    .unwrap();
    let errors = collect(logs, stop);
    println!("{errors:?}");
}
