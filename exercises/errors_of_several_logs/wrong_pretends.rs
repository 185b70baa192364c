//! Refused: It can end when only one thread has done anything beside `main`; this exercise wants at least 2: each log has a reader of its own, which sends what it finds.

use crossbeam_channel::{Receiver, bounded};
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

fn collect(logs: Vec<Log>, stop: Receiver<()>) -> BTreeMap<&'static str, Found> {
    let mut found = BTreeMap::new();
    for log in logs {
        let mut errors = Ok(0);
        match log.lines {
            Err(why) => errors = Err(why),
            Ok(lines) => {
                for line in lines.iter().filter(|line| is_error(line)) {
                    if stop.try_recv().is_err_and(|error| error.is_disconnected()) {
                        break;
                    }
                    println!("{}: {line}", log.name);
                    errors = errors.map(|errors| errors + 1);
                }
            }
        }
        found.insert(log.name, errors);
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
