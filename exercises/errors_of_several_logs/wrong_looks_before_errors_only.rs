//! Refused: With a line that says which line is looked at: line 2 of what it prints can be `mail: Err("no such file")`. It should be `looks at GET /` or `web: ERROR timeout`.

use crossbeam_channel::{Receiver, Sender, TryRecvError, bounded, unbounded};
use std::collections::BTreeMap;
use std::thread;

/// A log: its lines, or why it cannot be read.
struct Log {
    name: &'static str,
    lines: Result<&'static [&'static str], &'static str>,
}

/// What was found in a log: how many errors, or why it cannot be read.
type Found = Result<usize, &'static str>;

fn is_error(line: &str) -> bool {
    line.starts_with("ERROR")
}

enum Event {
    /// A log, and a line of it.
    Error(&'static str, &'static str),
    /// A log, and why it cannot be read.
    Failed(&'static str, &'static str),
}

/// Sends what is in a log, until it ends or somebody says stop.
fn follow(log: Log, events: Sender<Event>, stop: Receiver<()>) {
    let lines = match log.lines {
        Ok(lines) => lines,
        Err(why) => return events.send(Event::Failed(log.name, why)).unwrap(),
    };
    for line in lines {
        if is_error(line) {
            if stop.try_recv() == Err(TryRecvError::Disconnected) {
                return;
            }
            events.send(Event::Error(log.name, line)).unwrap();
        }
    }
}

/// Reads each log in a thread of its own, until it ends or the stop channel is disconnected. Shows
/// each error as soon as it is found, as `web: ERROR timeout`. Returns what was found in each log.
fn collect(logs: Vec<Log>, stop: Receiver<()>) -> BTreeMap<&'static str, Found> {
    let mut found = BTreeMap::new();
    let mut readers = Vec::new();
    let (s, events) = unbounded();
    for log in logs {
        found.insert(log.name, Ok(0));
        let (s, stop) = (s.clone(), stop.clone());
        readers.push(thread::spawn(move || follow(log, s, stop)));
    }
    // The events end when all readers have ended, stopped or not.
    drop(s);
    for event in events {
        match event {
            Event::Error(log, line) => {
                println!("{log}: {line}");
                if let Some(Ok(errors)) = found.get_mut(log) {
                    *errors += 1;
                }
            }
            Event::Failed(log, why) => {
                found.insert(log, Err(why));
            }
        }
    }
    for reader in readers {
        reader.join().unwrap();
    }
    found
}

fn main() {
    let logs = vec![
        Log {
            name: "web",
            lines: Ok(&["ERROR timeout", "GET /"]),
        },
        Log {
            name: "mail",
            lines: Err("no such file"),
        },
    ];
    let (stop_s, stop) = bounded::<()>(0);
    let stopper = thread::spawn(move || drop(stop_s));
    let found = collect(logs, stop);
    stopper.join().unwrap();
    for (log, found) in found {
        println!("{log}: {found:?}");
    }
}
