//! The program that explores other programs, which are compiled into it. Somebody else starts it: the variable [`REQUEST`] is a [`Request`]
//! as JSON, and it prints the answer as JSON. Its arguments, and `println!` of this crate, belong to the programs that are explored.

use crate::engine;
use crate::env;
use crate::explorer::{
    Choices, Extent, Limited, Limits, Outcome, Plan, Report, Schedule, Search, Tell, Unexplored, explore,
    explore_in_time, follow, graph, simplest,
};
use crate::process::ExitCode;
use crate::record::Files;
use ::serde::{Deserialize, Serialize};
use ::serde_json::Value;
use ::std::io::Write;
use ::std::sync::Arc;

/// What runs the `main` of a program.
pub type Main = fn() -> ExitCode;

/// A program that can be asked for.
#[derive(Debug, Clone, Copy)]
pub struct Served {
    pub name: &'static str,
    pub main: Main,
    /// Its files, of which the first has `main`: of each the end of its path, as the compiler wrote it into the binary, and how many lines are
    /// in those before it.
    pub files: &'static [(&'static str, u32)],
    /// Whether it is compiled with std's own `Arc`: it is explored with [`Limits::stds_arc`] then.
    pub stds_arc: bool,
}

/// The variable of the environment that says what is asked for.
pub const REQUEST: &str = "EXPLORER_REQUEST";

/// What is asked for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Request {
    /// The name of the program that is explored. Its file is called so too, with `.rs`.
    pub program: String,
    /// The first of the program's arguments. The others are those of the process that explores.
    pub called: String,
    pub limits: Limits,
    /// Whether it is known that there are too many schedules to try them all, so that those with few preemptions are tried at once.
    #[serde(default)]
    pub is_large: bool,
    pub find: Find,
}

/// What to find.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Find {
    /// Every outcome. The answer is a `Result<Found, Unexplored>`.
    Outcomes {
        /// Whether to try the plain search too, with at most so many runs: it has to find the same, or as far as it comes nothing else.
        plain_runs: Option<usize>,
    },
    /// The simplest run that leads to the outcome in this place of those that are found. The answer is a
    /// `Result<Trace, Unexplored>`.
    Trace { place: usize },
    /// Its graph of states, if it has so many at most: of every schedule, or of those with so few preemptions. The answer is a
    /// `Result<Option<Graph>, Unexplored>`.
    Graph { most_states: usize, preemptions: Option<usize> },
    /// What comes of these schedules of its graph, step by step. The answer is a `Result<Vec<Followed>, Unexplored>`.
    Follow { schedules: Vec<Schedule> },
    /// What comes of it in some time. While it goes on, a line of JSON is printed for each [`Seen`]; the answer is a
    /// `Result<Explored, Unexplored>`.
    InTime(Plan),
}

/// Every outcome of a program, and what of a [`Report`] says how far that holds.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Found {
    pub outcomes: Vec<Outcome>,
    pub limited: Limited,
    pub preemptions: Option<usize>,
    /// The places of those that crossbeam-channel 0.5.17 can have, whose choices are not random: see [`Choices`]. Empty if it can have all.
    pub this_version: Vec<usize>,
}

/// Answers the request that is in this process's environment. `programs`: those that can be asked for.
pub fn serve(programs: &[Served]) {
    let answer = request().and_then(|request| answer(&request, programs));
    say(&answer);
}

/// Prints this as a line of JSON. Returns whether somebody reads it.
fn say(what: &impl Serialize) -> bool {
    let what = ::serde_json::to_string(what).expect("what is said can be written as JSON");
    let mut out = ::std::io::stdout().lock();
    ::std::writeln!(out, "{what}").and_then(|()| out.flush()).is_ok()
}

fn request() -> Result<Request, Unexplored> {
    let request = ::std::env::var(REQUEST).unwrap_or_default();
    ::serde_json::from_str(&request).map_err(|error| Unexplored(format!("{REQUEST} is no request: {error}")))
}

fn answer(request: &Request, programs: &[Served]) -> Result<Value, Unexplored> {
    let name = &request.program;
    let program = programs.iter().find(|program| program.name == name);
    let program = program.ok_or_else(|| Unexplored(format!("there is no program `{name}` in here")))?;
    let files: Files = program.files.iter().map(|(file, before)| ((*file).to_owned(), *before)).collect();
    engine::is_in_files(&files);
    env::is_called(&request.called);
    let (limits, main) = (Limits { stds_arc: program.stds_arc, ..request.limits.clone() }, program.main);
    let answer = match &request.find {
        Find::InTime(plan) => {
            let tell: Tell = Arc::new(|seen| say(&seen));
            ::serde_json::to_value(explore_in_time(&limits, plan, &files, &tell, main)?)
        }
        &Find::Graph { most_states, preemptions } => {
            let limits = Limits { preemptions, ..limits };
            ::serde_json::to_value(graph(&limits, most_states, &files, main)?)
        }
        Find::Follow { schedules } => ::serde_json::to_value(follow(&limits, schedules, main)?),
        &Find::Outcomes { plain_runs } => {
            ::serde_json::to_value(outcomes(&limits, request.is_large, plain_runs, main)?)
        }
        &Find::Trace { place } => {
            let (report, limits) = as_far_as_possible(&limits, request.is_large, main)?;
            let outcome = report.outcomes.keys().nth(place);
            let outcome = outcome.ok_or_else(|| Unexplored(format!("`{name}` has no outcome {place}")))?;
            let file = format!("{name}.rs");
            ::serde_json::to_value(simplest(&limits, outcome, &file, main)?)
        }
    };
    Ok(answer.expect("an answer has no keys that JSON cannot have"))
}

/// All outcomes, or an error if there are more runs to make than the limits let.
fn outcomes(
    limits: &Limits,
    is_large: bool,
    plain_runs: Option<usize>,
    program: Main,
) -> Result<Found, Unexplored> {
    let (report, limits) = as_far_as_possible(limits, is_large, program)?;
    let preemptions = match report.extent {
        Extent::All => None,
        Extent::Preemptions(most) => Some(most),
        Extent::Some => {
            let why = format!("there are more than {} schedules to try", limits.runs);
            return Err(Unexplored(why));
        }
    };
    if let Some(runs) = plain_runs {
        same_as_plain(&report, &limits, runs, program)?;
    }
    let this_version = of_this_version(&report, &limits, program)?;
    Ok(Found {
        outcomes: report.outcomes.into_keys().collect(),
        limited: report.limited,
        preemptions,
        this_version,
    })
}

/// Tries every schedule; or, if there are too many, those with as few preemptions as the limits say. Returns the limits that it was
/// done with.
fn as_far_as_possible(
    limits: &Limits,
    is_large: bool,
    program: Main,
) -> Result<(Report, Limits), Unexplored> {
    if is_large {
        return Ok((explore(limits, program)?, limits.clone()));
    }
    let all = Limits { preemptions: None, ..limits.clone() };
    let report = explore(&all, program)?;
    match report.is_exhaustive() || limits.preemptions.is_none() {
        true => Ok((report, all)),
        false => Ok((explore(limits, program)?, limits.clone())),
    }
}

/// The places of the outcomes that this version of crossbeam-channel can have; empty if it can have all.
fn of_this_version(report: &Report, limits: &Limits, program: Main) -> Result<Vec<usize>, Unexplored> {
    if !report.draws || report.outcomes.len() == 1 {
        return Ok(Vec::new());
    }
    let limits = Limits { choices: Choices::ThisVersion, ..limits.clone() };
    let this = explore(&limits, program)?;
    if let Some(more) = this.outcomes.keys().find(|outcome| !report.outcomes.contains_key(outcome)) {
        return Err(Unexplored(format!("this version does what the documentation does not allow: {more:?}")));
    }
    let has = |outcome: &Outcome| this.outcomes.contains_key(outcome);
    let places =
        report.outcomes.keys().enumerate().filter(|(_, outcome)| has(outcome)).map(|(place, _)| place);
    let places: Vec<_> = places.collect();
    Ok(if places.len() == report.outcomes.len() { Vec::new() } else { places })
}

/// The plain search finds the same, or, if it does not come to its end, nothing else.
fn same_as_plain(report: &Report, limits: &Limits, runs: usize, program: Main) -> Result<(), Unexplored> {
    if limits.preemptions.is_some() {
        // It was the plain search that was used.
        return Ok(());
    }
    let limits = Limits { search: Search::Plain, runs, ..limits.clone() };
    let plain = explore(&limits, program)?;
    if let Some(missed) = plain.outcomes.keys().find(|outcome| !report.outcomes.contains_key(outcome)) {
        return Err(Unexplored(format!("the plain search also finds this: {missed:?}")));
    }
    let (found, all) = (plain.outcomes.len(), report.outcomes.len());
    if plain.is_exhaustive() && found < all {
        return Err(Unexplored(format!("the plain search finds {found} outcomes, and not {all}")));
    }
    Ok(())
}
