//! Explores listings: which outcomes they can have, under every schedule.
//!
//! A listing is compiled as it stands in `examples/`, as a part of a small program that explores its `main`, with the explorer under
//! the name `std`: see [`programs`]. What that program does is the explorer's `serve`.

use crate::book::{Book, Example};
use crate::given::Given;
use crate::graph::{self, Part};
use crate::problem::Problem;
use crate::run::{self, Place, StopWhen};
use crate::rustc::{EDITIONS, Libraries};
use crate::verdict::{End, Outcome, PANICKED, Within};
use explorer::explorer::{
    Ending, Find, Followed, Found, Graph, Limited, Limits, REQUEST, Request, Schedule, Unexplored,
};
use explorer::trace::Trace;
use programs::{Explorer, NotCovered, Program, Refusal};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// How often each thread may time out, look in vain in a row, and wake up for no reason; how often each ticker may tick. The caption says so where it
/// has kept a listing from doing more.
const TIMEOUTS: usize = 2;
const POLLS: usize = 3;
const WAKEUPS: usize = 1;
const TICKS: usize = 4;

/// How many runs the exploration of one listing may take: at most some 5 s of one processor. It is counted, and not measured, so that it is
/// the same on every machine.
const RUNS: usize = 10_000;

/// If that is not enough, schedules with so many preemptions at most are tried, as far as the same number of runs will do for each.
const PREEMPTIONS: usize = 3;

/// A listing of which only few schedules can be tried, and how far that goes.
struct Large {
    name: &'static str,
    ticks: usize,
    preemptions: usize,
    /// At most some 5 s of one processor, too.
    runs: usize,
}

/// These have too many schedules, also with [`PREEMPTIONS`]. Their text has to say what was tried.
const LARGE: [Large; 1] = [Large { name: "system_report", ticks: 1, preemptions: 0, runs: 60_000 }];

/// The crates that the explorer stands in for, beside std.
const MODELLED: [&str; 1] = ["crossbeam-channel"];

/// Listings that use nothing but what there is a model of, and are not explored: each with the reason. Their text has to say it too.
const NOT_EXPLORED: [(&str, &str); 4] = [
    ("deadline_for_all", "it asks how much time is left"),
    ("looks_in_vain", "it looks in vain more often than a thread may"),
    ("timeout_inside", "it takes more ticks than there may be"),
    ("which_was_faster", "it asks how much time has passed"),
];

/// When an exploration is taken to go on forever: a listing that spins and takes no step does.
const LIMIT: Duration = Duration::from_secs(60);

/// The same where the plain search takes the listings too, as `EXPLORER_PLAIN_RUNS` asks for: it is bounded by a number of runs.
const PATIENT_LIMIT: Duration = Duration::from_secs(900);

/// What exploring a listing has found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explored {
    /// Every outcome that it can have.
    pub possible: Vec<Outcome>,
    /// Those of them that it can have with this version of crossbeam-channel; empty if that is all.
    pub this_version: Vec<Outcome>,
    /// The limits without which it could do more.
    pub within: Within,
}

/// Whether a listing is explored, if it compiles: those are that use nothing but std and what else there is a model of, and are given
/// nothing.
pub fn is_explored(book: &Book, example: &Example) -> bool {
    let mut used = book.manifest.crates.iter().filter(|c| example.uses(&c.name));
    reason(example).is_none()
        && !example.given().is_some()
        && used.all(|c| MODELLED.contains(&c.name.as_str()))
}

fn reason(example: &Example) -> Option<&'static str> {
    NOT_EXPLORED.iter().find(|(name, _)| *name == example.name).map(|(_, reason)| *reason)
}

fn large(name: &str) -> Option<&'static Large> {
    LARGE.iter().find(|large| large.name == name)
}

/// Listings that are said to be impossible to explore, or too large, and are not. The large ones are tried only where nothing is taken from
/// an earlier run.
pub fn needless_exemptions(book: &Book, libraries: &Libraries, folder: &Path) -> Vec<Problem> {
    let patient = std::env::var_os("BOOK_NO_CACHE").is_some();
    let explored = |example: &Example| {
        let program = build(&[example], libraries, folder)?;
        explore_within(LIMIT, &program, example, None)
    };
    let problem = |example: &Example| {
        let (what, help) = match reason(example) {
            Some(why) => {
                explored(example).ok().filter(|explored| explored.within.is_all())?;
                (format!("is not explored, because {why}; and it could be"), "NOT_EXPLORED")
            }
            None if patient && large(&example.name).is_some() => {
                explored(example).ok()?;
                ("is explored as a large one, and could be as all others are".to_owned(), "LARGE")
            }
            None => return None,
        };
        let message = format!("`{}` {what}", example.name);
        let help = format!("take it out of {help} in crates/checks/src/explore.rs");
        Some(Problem::new(&example.path, 1, message, help))
    };
    book.examples.values().filter_map(problem).collect()
}

/// Builds the program that explores these examples. `libraries` has the explorer.
pub fn build(examples: &[&Example], libraries: &Libraries, folder: &Path) -> Result<PathBuf, Problem> {
    let explorer = explorer(libraries);
    if explorer.files.is_empty() {
        let message = "the explorer is not built";
        return Err(Problem::new("Cargo.toml", 1, message, "run `cargo test`, which builds it"));
    }
    let program = |example: &&Example| Program {
        name: example.name.clone(),
        file: example.path.clone(),
        source: example.source.clone(),
        package: None,
    };
    let programs: Vec<_> = examples.iter().map(program).collect();
    let _ = fs::remove_dir_all(folder);
    programs::build(&programs, &explorer, folder).map_err(|refusal| match refusal {
        Refusal::NotCovered(found) => not_covered(examples, &found),
        Refusal::Trouble(error) => {
            let message = format!("the listings cannot be explored: {error}");
            let folder = folder.display();
            Problem::new("Cargo.toml", 1, message, format!("see that {folder} can be written"))
        }
    })
}

/// What programs are compiled with that are explored.
pub fn explorer(libraries: &Libraries) -> Explorer {
    Explorer {
        files: libraries.files("explorer"),
        stds_arc: libraries.files("stds_arc"),
        folders: libraries.folders(),
        edition: EDITIONS[1].to_owned(),
    }
}

/// Explores one of the examples that the program was built for: all outcomes that it can have. `EXPLORER_PLAIN_RUNS` in the
/// environment has the plain search try it too.
pub fn explore(program: &Path, example: &Example) -> Result<Explored, Problem> {
    explore_within(limit()?, program, example, large(&example.name))
}

/// How long a program that explores may take: longer where the plain search takes the listings too.
fn limit() -> Result<Duration, Problem> {
    Ok(plain_runs()?.map_or(LIMIT, |_| PATIENT_LIMIT))
}

fn plain_runs() -> Result<Option<usize>, Problem> {
    let Some(runs) = std::env::var_os("EXPLORER_PLAIN_RUNS") else {
        return Ok(None);
    };
    let runs = runs.to_str().and_then(|runs| runs.parse().ok());
    let problem = || {
        let message = "EXPLORER_PLAIN_RUNS in the environment is not a number";
        Problem::new("Cargo.toml", 1, message, "set it to a number of runs")
    };
    runs.map(Some).ok_or_else(problem)
}

fn explore_within(
    limit: Duration,
    program: &Path,
    example: &Example,
    large: Option<&Large>,
) -> Result<Explored, Problem> {
    let plain_runs = plain_runs()?;
    let found: Found = ask(program, example, large, Find::Outcomes { plain_runs }, limit)
        .map_err(|why| refused(example, format!("`{}` cannot be explored: {why}", example.name)))?;
    let Limited { timeouts, polls, wakeups, ticks, parallelism, steps: _ } = found.limited;
    if parallelism {
        let message = format!(
            "`{}` asks for `available_parallelism`, which is another number on each machine",
            example.name
        );
        return Err(Problem::new(&example.path, 1, message, "write a number"));
    }
    let possible: Vec<_> = found.outcomes.into_iter().map(outcome).collect();
    Ok(Explored {
        this_version: found.this_version.into_iter().map(|place| possible[place].clone()).collect(),
        possible,
        within: Within {
            ticks: ticks.then_some(large.map_or(TICKS, |large| large.ticks)),
            timeouts: timeouts.then_some(TIMEOUTS),
            polls: polls.then_some(POLLS),
            wakeups: wakeups.then_some(WAKEUPS),
            preemptions: found.preemptions,
        },
    })
}

/// The simplest run of an example that leads to the outcome in this place of those that were found.
pub fn trace(program: &Path, example: &Example, place: usize) -> Result<Trace, Problem> {
    let name = &example.name;
    ask(program, example, large(name), Find::Trace { place }, limit()?)
        .map_err(|why| refused(example, format!("no run of `{name}` can be recorded: {why}")))
}

/// The graph of an example's states, or this part of it, if there are not too many.
pub fn graph(program: &Path, example: &Example, part: Part) -> Result<Option<Graph>, Problem> {
    let name = &example.name;
    let (most_states, preemptions) = match part {
        Part::Whole => (graph::MOST_STATES, None),
        Part::Preemptions(most) => (graph::MOST_STATES_OF_PART, Some(most)),
    };
    ask(program, example, large(name), Find::Graph { most_states, preemptions }, limit()?)
        .map_err(|why| refused(example, format!("no graph of `{name}` can be written: {why}")))
}

/// What comes of these schedules of an example, step by step.
pub fn follow(program: &Path, example: &Example, schedules: Vec<Schedule>) -> Result<Vec<Followed>, Problem> {
    let name = &example.name;
    ask(program, example, large(name), Find::Follow { schedules }, limit()?)
        .map_err(|why| refused(example, format!("a schedule of `{name}` cannot be followed: {why}")))
}

/// Has the exploring program find something of one of its examples, or say why it cannot.
fn ask<T: DeserializeOwned>(
    program: &Path,
    example: &Example,
    large: Option<&Large>,
    find: Find,
    limit: Duration,
) -> Result<T, String> {
    let limits = Limits {
        timeouts: TIMEOUTS,
        polls: POLLS,
        wakeups: WAKEUPS,
        ticks: large.map_or(TICKS, |large| large.ticks),
        runs: large.map_or(RUNS, |large| large.runs),
        preemptions: Some(large.map_or(PREEMPTIONS, |large| large.preemptions)),
        ..Limits::default()
    };
    let name = || example.name.clone();
    let mut request = Request { program: name(), called: name(), limits, is_large: large.is_some(), find };
    let _place = Place::take();
    let mut run = answer(program, &request, limit)?;
    if !matches!(run.end, End::Returned | End::Hung) {
        // Of a thread of the system, and not of a fiber, std says that its stack has overflowed.
        request.limits.threads_of_the_system = true;
        run = answer(program, &request, limit)?;
    }
    match run.end {
        End::Returned => {
            let answer: Result<T, Unexplored> =
                serde_json::from_str(&run.stdout).map_err(|error| error.to_string())?;
            answer.map_err(|error| error.to_string())
        }
        End::Hung => Err(format!("it takes more than {} s", limit.as_secs())),
        end => {
            let said = run.stderr.trim().trim_start_matches(PANICKED);
            Err(format!("it takes the program that explores it along, which {end}: {said}"))
        }
    }
}

/// What the exploring program says to a request.
fn answer(program: &Path, request: &Request, limit: Duration) -> Result<Outcome, String> {
    let request = serde_json::to_string(request).map_err(|error| error.to_string())?;
    run::run(Command::new(program).env(REQUEST, request), &Given::default(), &StopWhen::Never, limit)
        .map_err(|error| error.to_string())
}

fn refused(example: &Example, message: String) -> Problem {
    Problem::new(&example.path, 1, message, UNCOVERED)
}

const UNCOVERED: &str = "use what the explorer covers: crates/explorer/src/lib.rs says what that is";

/// What the explorer has found, in the form of what a run shows.
pub fn outcome(found: explorer::explorer::Outcome) -> Outcome {
    Outcome {
        end: match found.ending {
            Ending::Returned => End::Returned,
            Ending::Panicked => End::Panicked,
            Ending::Deadlocked => End::Hung,
            Ending::Exited(status) => End::of_status(i32::from(status), &found.stderr),
        },
        stdout: found.stdout,
        stderr: found.stderr,
    }
}

/// A listing does something that the explorer does not cover.
fn not_covered(examples: &[&Example], found: &NotCovered) -> Problem {
    let (path, line) = found.place.clone().unwrap_or(("examples".into(), 1));
    let example = examples.iter().find(|example| example.path == path);
    let name = example.map_or("a listing", |example| example.name.as_str());
    Problem::new(path, line, format!("`{name}` {}", found.what), found.help.clone())
}
