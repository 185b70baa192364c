//! The errors of several logs are to be shown and counted, until somebody says stop.

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

/// Reads each log in a thread of its own, until it ends or the stop channel is disconnected. Shows
/// each error as soon as it is found, as `web: ERROR timeout`. Returns what was found in each log.
fn collect(logs: Vec<Log>, stop: Receiver<()>) -> BTreeMap<&'static str, Found> {
    let _ = (&logs[0].name, &logs[0].lines, is_error as fn(&str) -> bool);
    let _ = (
        stop.try_recv() == Err(TryRecvError::Disconnected),
        unbounded::<()> as fn() -> (Sender<()>, Receiver<()>),
    );
    todo!()
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
