//! The explorer's own face: what to explore, how far, and what was found.

use crate::engine;
use crate::search::Path;
use ::std::collections::BTreeMap;
use ::std::fmt;
use ::std::sync::{Mutex, PoisonError};

/// How the search goes about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Search {
    /// Tries two orders only of steps that race. Finds every outcome that [`Search::Plain`] finds.
    Reduced,
    /// Tries every order of all steps. Slow.
    Plain,
}

/// How far to explore.
#[derive(Debug, Clone)]
pub struct Limits {
    pub search: Search,
    /// How often each thread may time out in receives with a timeout.
    pub timeouts: usize,
    /// How often in a row each thread may look for something that is not there, without waiting for it. More than that, and it
    /// waits.
    pub polls: usize,
    /// How often each ticker may tick.
    pub ticks: usize,
    /// After so many runs the exploration stops, and the report says that it is not exhaustive.
    pub runs: usize,
    /// After so many steps a run is an error: the program may go on forever.
    pub steps: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { search: Search::Reduced, timeouts: 1, polls: 4, ticks: 2, runs: 1_000_000, steps: 10_000 }
    }
}

/// How a program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ending {
    Returned,
    /// `main` has panicked.
    Panicked,
    /// Every thread waits, and none can go on.
    Deadlocked,
}

/// What one run shows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Outcome {
    pub stdout: String,
    /// Standard error. Of each panic it has the message, behind `panicked: `.
    pub stderr: String,
    pub ending: Ending,
}

/// One step of a schedule: the thread that takes it (0 is `main`, the others in the order of spawning), and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub thread: usize,
    pub what: String,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "thread {} {}", self.thread, self.what)
    }
}

/// What an exploration has found.
#[derive(Debug, Clone)]
pub struct Report {
    /// Every outcome that was found, with one schedule that leads to it.
    pub outcomes: BTreeMap<Outcome, Vec<Step>>,
    /// How often the program was run. This is a cost and no probability.
    pub runs: usize,
    /// Whether these are all outcomes that there are, if `bounded` is false; else all that there are within
    /// [`Limits::timeouts`], [`Limits::polls`] and [`Limits::ticks`].
    pub exhaustive: bool,
    /// Whether one of these limits has kept a thread from doing something.
    pub bounded: bool,
}

/// Something that the explorer cannot explore, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unexplored(pub String);

impl fmt::Display for Unexplored {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ::std::error::Error for Unexplored {}

/// Runs the program under every schedule.
///
/// # Errors
///
/// When the program uses something that is not covered, does not do the same twice, or takes too many steps.
pub fn explore<F>(limits: &Limits, program: F) -> Result<Report, Unexplored>
where
    F: Fn() + Send + Sync + 'static,
{
    // There is one engine in a process.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);

    let program = ::std::sync::Arc::new(program);
    let mut path = Path::new(limits.search);
    let mut outcomes = BTreeMap::new();
    let mut runs = 0;
    let mut bounded = false;
    let exhaustive = loop {
        if runs == limits.runs {
            break false;
        }
        runs += 1;
        let program = ::std::sync::Arc::clone(&program);
        let run = engine::run(limits, path, move || program())?;
        path = run.path;
        bounded |= run.bounded;
        if let Some(outcome) = run.outcome {
            outcomes.entry(outcome).or_insert_with(|| path.schedule());
        }
        if !path.advance() {
            break true;
        }
    };
    if outcomes.is_empty() && exhaustive {
        return Err(Unexplored("no run ends within the limits for timeouts, polls and ticks".to_owned()));
    }
    Ok(Report { outcomes, runs, exhaustive, bounded })
}

/// Writes to the real standard output. For the program that explores: `println!` of this crate belongs to the program that is
/// explored.
pub fn write_to_stdout(text: &str) {
    ::std::print!("{text}");
}

/// The first argument of the program that explores, or nothing. This crate has no `env`.
pub fn argument() -> String {
    ::std::env::args().nth(1).unwrap_or_default()
}
