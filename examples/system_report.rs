//! A report from time to time.

use crossbeam_channel::{Receiver, Sender, bounded, select, tick};
use std::collections::BTreeMap;
use std::thread;
use std::time::{Duration, Instant};

struct Line {
    source: &'static str,
    text: &'static str,
}

fn read(source: &'static str, text: &'static str, lines: &Sender<Line>) {
    for text in text.lines() {
        if lines.send(Line { source, text }).is_err() {
            return;
        }
    }
}

/// Counts errors by source, until all readers have ended. At a tick it says how many there are, if there are more than before.
fn count(lines: &Receiver<Line>, ticks: &Receiver<Instant>) -> BTreeMap<&'static str, usize> {
    let mut errors = BTreeMap::new();
    let mut reported = 0;
    loop {
        select! {
            recv(lines) -> line => match line {
                Ok(Line { source, text }) if text.starts_with("ERROR") => {
                    *errors.entry(source).or_default() += 1;
                }
                Ok(_) => {}
                Err(_) => return errors,
            },
            recv(ticks) -> _ => {
                let total = errors.values().sum();
                if total > reported {
                    println!("so far: {total}");
                    reported = total;
                }
            }
        }
    }
}

fn main() {
    let errors = thread::scope(|scope| {
        let (s, lines) = bounded(2);
        scope.spawn(move || read("db", "ERROR disk full\nERROR disk full", &s));
        count(&lines, &tick(Duration::from_millis(20)))
    });
    println!("{errors:?}");
}
