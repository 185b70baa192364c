//! A reader that can be stopped.

use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::collections::BTreeMap;
use std::thread;

struct Line {
    source: &'static str,
    text: &'static str,
}

/// Sends every line, until there are no more, nobody wants them, or it is told to stop.
fn read(source: &'static str, text: &'static str, lines: &Sender<Line>, stop: &Receiver<()>) {
    for text in text.lines() {
        // The stop comes first, and a full channel does not keep the reader from hearing it.
        select_biased! {
            recv(stop) -> _ => return,
            send(lines, Line { source, text }) -> sent => if sent.is_err() { return },
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
    let (stopper, stop) = bounded::<()>(0);
    let errors = thread::scope(|scope| {
        let (s, lines) = bounded(1);
        for (source, text) in [("web", "ERROR timeout"), ("db", "ERROR disk full")] {
            let (s, stop) = (s.clone(), stop.clone());
            scope.spawn(move || read(source, text, &s, &stop));
        }
        drop(s);
        // To drop the only sender tells everybody who waits for it.
        drop(stopper);
        count(&lines)
    });
    println!("{errors:?}");
}
