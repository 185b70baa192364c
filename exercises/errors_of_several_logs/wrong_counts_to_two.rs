//! Refused: With three errors in a log, two of them the same, and nobody who says stop: line 5 of what it prints can be `web: Ok(2)`. It should be `web: Ok(3)`.

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
    enum Event {
        Line(&'static str, &'static str),
        Bad(&'static str, &'static str),
    }
    let (found_s, found) = unbounded();
    let mut result: BTreeMap<&'static str, Found> =
        logs.iter().map(|log| (log.name, Ok(0))).collect();
    thread::scope(|scope| {
        for log in &logs {
            let (found_s, stop) = (found_s.clone(), &stop);
            scope.spawn(move || match log.lines {
                Err(why) => found_s.send(Event::Bad(log.name, why)).unwrap(),
                Ok(lines) => {
                    for line in lines {
                        if stop.try_recv() == Err(TryRecvError::Disconnected) {
                            break;
                        }
                        if is_error(line) {
                            found_s.send(Event::Line(log.name, line)).unwrap();
                        }
                    }
                }
            });
        }
        drop(found_s);
        for event in found {
            match event {
                Event::Bad(name, why) => drop(result.insert(name, Err(why))),
                Event::Line(name, line) => {
                    println!("{name}: {line}");
                    if let Some(Ok(n)) = result.get_mut(name) {
                        *n = (*n + 1).min(2);
                    }
                }
            }
        }
    });
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
