//! Reads logs, counts errors, reports, and stops when it is told to or is late.

use crossbeam_channel::{Receiver, Sender, after, bounded, never, select, select_biased, tick};
use std::collections::BTreeMap;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// A line of a log, with the name of where it comes from.
struct Line {
    source: &'static str,
    text: &'static str,
}

/// Why the collector has ended.
#[derive(Debug, PartialEq)]
enum End {
    /// The readers have ended, and nobody has asked them to.
    Complete,
    /// Somebody has asked for it.
    Stopped,
    /// The time after the stop was over before the end of all readers was seen.
    Late,
}

/// What the collector has found.
struct Report {
    errors: BTreeMap<&'static str, usize>,
    end: End,
}

/// Sends every line, until there are no more, nobody wants them, or it is told to stop.
fn read(source: &'static str, text: &'static str, lines: &Sender<Line>, stop: &Receiver<()>) {
    for text in text.lines() {
        select_biased! {
            recv(stop) -> _ => return,
            send(lines, Line { source, text }) -> sent => if sent.is_err() { return },
        }
    }
}

/// Counts errors. At each tick it reports how many there are, if somebody has taken the last report. After a stop it takes what
/// the readers still send, for about as long as `grace`.
fn collect(
    lines: &Receiver<Line>,
    mut stop: Receiver<()>,
    ticks: &Receiver<Instant>,
    reports: &Sender<usize>,
    grace: Duration,
) -> Report {
    let mut errors = BTreeMap::new();
    let mut end = End::Complete;
    let mut deadline = never();
    loop {
        select! {
            recv(lines) -> line => match line {
                Ok(Line { source, text }) if text.starts_with("ERROR") => {
                    *errors.entry(source).or_default() += 1;
                }
                Ok(_) => {}
                Err(_) => {
                    // The readers may have heard a stop that has not been heard here.
                    if stop.try_recv().is_err_and(|error| error.is_disconnected()) {
                        end = End::Stopped;
                    }
                    return Report { errors, end };
                }
            },
            recv(ticks) -> _ => {
                // If nobody has taken the last report, there is no room for another.
                let _ = reports.try_send(errors.values().sum());
            }
            recv(stop) -> _ => {
                end = End::Stopped;
                deadline = after(grace);
                // It has been heard: from now on it would always be ready.
                stop = never();
            }
            recv(deadline) -> _ => return Report { errors, end: End::Late },
        }
    }
}

/// A collector that runs in threads of its own.
struct Collector {
    stopper: Option<Sender<()>>,
    /// A report, until somebody takes it. Others that come meanwhile are given up.
    reports: Receiver<usize>,
    readers: Vec<JoinHandle<()>>,
    collector: JoinHandle<Report>,
}

impl Collector {
    /// Starts a reader for each log, and one thread that collects.
    fn start(logs: &[(&'static str, &'static str)], grace: Duration) -> Collector {
        let (stopper, stop) = bounded(0);
        let (s, lines) = bounded(2);
        let (report_s, reports) = bounded(1);
        let mut readers = Vec::new();
        for &(source, text) in logs {
            let (s, stop) = (s.clone(), stop.clone());
            readers.push(thread::spawn(move || read(source, text, &s, &stop)));
        }
        let collector = thread::spawn(move || {
            // The readers have clones: what is left here must go, or the end never comes.
            drop(s);
            collect(
                &lines,
                stop,
                &tick(Duration::from_millis(20)),
                &report_s,
                grace,
            )
        });
        Collector {
            stopper: Some(stopper),
            reports,
            readers,
            collector,
        }
    }

    /// Takes out what stops all threads when it is dropped, also while somebody waits in `join`.
    fn stopper(&mut self) -> Option<Sender<()>> {
        self.stopper.take()
    }

    /// Waits for the report. It comes when the readers have ended, or soon after the grace that follows a stop.
    fn join(self) -> Report {
        let report = self.collector.join().expect("the collector does not panic");
        if report.end != End::Late {
            self.readers
                .into_iter()
                .for_each(|reader| reader.join().expect("a reader does not panic"));
        }
        report
    }
}

fn main() {
    let logs = [
        ("web", "GET /\nERROR timeout"),
        ("db", "ERROR disk full\nERROR disk full"),
    ];
    let grace = Duration::from_millis(50);

    let complete = Collector::start(&logs, grace).join();
    println!("{:?}: {:?}", complete.end, complete.errors);

    let mut stopped = Collector::start(&logs, grace);
    let reports = stopped.reports.clone();
    drop(stopped.stopper());
    let errors: usize = stopped.join().errors.values().sum();
    println!("at most 3 errors before the stop: {}", errors <= 3);
    println!(
        "no more were reported: {}",
        reports.try_iter().all(|reported| reported <= errors)
    );
}
