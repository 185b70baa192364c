//! Two readers, and one who counts.

use crossbeam_channel::{Receiver, Sender, bounded};
use std::collections::BTreeMap;
use std::thread;

/// A line of a log, with the name of where it comes from.
struct Line {
    source: &'static str,
    text: &'static str,
}

/// Sends every line of a text, until there are no more or nobody wants them.
fn read(source: &'static str, text: &'static str, lines: &Sender<Line>) {
    for text in text.lines() {
        if lines.send(Line { source, text }).is_err() {
            return;
        }
    }
}

/// Counts errors by source, until all readers have ended.
fn count(lines: &Receiver<Line>) -> BTreeMap<&'static str, usize> {
    let mut errors = BTreeMap::new();
    for Line { source, text } in lines {
        if text.starts_with("ERROR") {
            *errors.entry(source).or_default() += 1;
        }
    }
    errors
}

fn main() {
    let logs = [
        ("web", "GET /\nERROR timeout"),
        ("db", "ERROR disk full\nERROR disk full"),
    ];

    let errors = thread::scope(|scope| {
        let (s, lines) = bounded(2);
        for (source, text) in logs {
            let s = s.clone();
            scope.spawn(move || read(source, text, &s));
        }
        drop(s);
        count(&lines)
    });
    println!("{errors:?}");
}
