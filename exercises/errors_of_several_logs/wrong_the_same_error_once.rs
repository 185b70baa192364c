//! Refused: With three errors in a log, two of them the same, and nobody who says stop: line 2 of what it prints can be `web: ERROR again`. It should be `web: ERROR timeout`.

use crossbeam_channel::{Receiver, TryRecvError, bounded, unbounded};
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

/// Reads each log in a thread of its own, until it ends or the stop channel is disconnected. Shows
/// each error as soon as it is found, as `web: ERROR timeout`. Returns what was found in each log.
fn collect(logs: Vec<Log>, stop: Receiver<()>) -> BTreeMap<&'static str, Found> {
    let (found_s, found) = unbounded();
    let mut result = BTreeMap::new();
    let mut shown = std::collections::BTreeSet::new();
    let readers: Vec<_> = logs
        .into_iter()
        .map(|log| {
            let (found_s, stop) = (found_s.clone(), stop.clone());
            thread::spawn(move || match log.lines {
                Err(why) => found_s.send((log.name, Some(Err(why)))).unwrap(),
                Ok(lines) => {
                    found_s.send((log.name, None)).unwrap();
                    for line in lines {
                        if stop.try_recv() == Err(TryRecvError::Disconnected) {
                            return;
                        }
                        if is_error(line) {
                            found_s.send((log.name, Some(Ok(*line)))).unwrap();
                        }
                    }
                }
            })
        })
        .collect();
    drop(found_s);
    for (name, what) in found {
        match what {
            None => {
                result.entry(name).or_insert(Ok(0));
            }
            Some(Err(why)) => {
                result.insert(name, Err(why));
            }
            Some(Ok(line)) => {
                if !shown.insert((name, line)) {
                    continue;
                }
                println!("{name}: {line}");
                if let Ok(n) = result.entry(name).or_insert(Ok(0)) {
                    *n += 1;
                }
            }
        }
    }
    for reader in readers {
        reader.join().unwrap();
    }
    result
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
