//! A scope joins the readers; a result is a message.

use crossbeam_channel::{Receiver, TryRecvError, bounded};
use std::collections::BTreeMap;
use std::sync::mpsc;
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

/// Reads each log in a thread of its own, until it ends or the stop channel is disconnected. Shows
/// each error as soon as it is found, as `web: ERROR timeout`. Returns what was found in each log.
fn collect(logs: Vec<Log>, stop: Receiver<()>) -> BTreeMap<&'static str, Found> {
    let mut found = BTreeMap::new();
    let (tx, rx) = mpsc::sync_channel(1);
    thread::scope(|scope| {
        for Log { name, lines } in logs {
            let (tx, stop) = (tx.clone(), &stop);
            scope.spawn(move || {
                // So that a log without errors is known, too.
                tx.send((name, lines.map(|_| ""))).unwrap();
                let lines = lines.unwrap_or_default().iter();
                let lines =
                    lines.take_while(|_| stop.try_recv() != Err(TryRecvError::Disconnected));
                for line in lines.filter(|line| is_error(line)) {
                    tx.send((name, Ok(line))).unwrap();
                }
            });
        }
        drop(tx);
        for (log, line) in rx {
            match line {
                Ok("") => {
                    found.insert(log, Ok(0));
                }
                Ok(line) => {
                    println!("{log}: {line}");
                    found
                        .entry(log)
                        .and_modify(|found| *found = found.map(|errors| errors + 1));
                }
                Err(why) => {
                    found.insert(log, Err(why));
                }
            }
        }
    });
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
