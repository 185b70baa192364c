//! Explores listings: which outcomes they can have, under every schedule.
//!
//! A listing is compiled as it stands in `examples/`, as a module of a small program that explores its `main`, with the
//! explorer under the name `std`. That program is written and compiled here, by rustc.

use crate::book::{Book, Example};
use crate::problem::Problem;
use crate::run::{self, StopWhen as Still};
use crate::rustc::{self, Diagnosis, Libraries};
use crate::verdict::{End, Outcome, PANICKED};
use explorer::trace::Trace;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// How often each thread may time out, and look in vain in a row; how often each ticker may tick. The caption says so where it
/// has kept a listing from doing more.
const TIMEOUTS: usize = 2;
const POLLS: usize = 3;
const TICKS: usize = 4;

/// How the words begin that say so.
pub const WITH_AT_MOST: &str = "with at most";

/// The crates that the explorer stands in for, beside std.
const MODELLED: [&str; 1] = ["crossbeam-channel"];

/// Listings that use nothing but what there is a model of, and are not explored: each with the reason. Their text has to say it too.
const NOT_EXPLORED: [(&str, Reason); 5] = [
    ("deadline_for_all", Reason::Uncovered("it reads the clock")),
    (
        "looks_in_vain",
        Reason::Uncovered("it looks in vain more often than a thread may"),
    ),
    (
        "timeout_inside",
        Reason::Uncovered("it takes more ticks than there may be"),
    ),
    ("which_was_faster", Reason::Uncovered("it reads the clock")),
    ("system_whole", Reason::TooLarge),
];

/// Why a listing is not explored.
#[derive(Clone, Copy)]
enum Reason {
    /// It does something that exploring does not cover.
    Uncovered(&'static str),
    /// It has more schedules than can be tried in [`LIMIT`]. To see that it still has takes as long.
    TooLarge,
}

/// The end of an outcome, and of each of its parts, in what the exploring program prints.
const OUTCOME_ENDS: char = '\u{1e}';
const PART_ENDS: char = '\u{1f}';

/// What it prints before the outcomes when the limits have kept the listing from doing more.
const BOUNDED: &str = "bounded";

/// How long the exploration of one listing may take. A listing that spins and takes no step would go on forever.
const LIMIT: Duration = Duration::from_secs(60);

/// The same where the plain search takes the listings too, as `EXPLORER_PLAIN_RUNS` asks for: it is bounded by a number of runs.
const PATIENT_LIMIT: Duration = Duration::from_secs(900);

/// What exploring a listing has found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explored {
    /// Every outcome that it can have.
    pub possible: Vec<Outcome>,
    /// Whether it could do more if it were let: time out once more, or tick.
    pub bounded: bool,
}

/// Whether a listing is explored, if it compiles: those are that use nothing but std and what else there is a model of.
pub fn is_explored(book: &Book, example: &Example) -> bool {
    let mut used = book
        .manifest
        .crates
        .iter()
        .filter(|c| example.uses(&c.name));
    reason(example).is_none() && used.all(|c| MODELLED.contains(&c.name.as_str()))
}

fn reason(example: &Example) -> Option<Reason> {
    NOT_EXPLORED
        .iter()
        .find(|(name, _)| *name == example.name)
        .map(|(_, reason)| *reason)
}

/// Listings that are said to be impossible to explore, and can be. Those that are too large are tried only where nothing is taken
/// from an earlier run.
pub fn needless_exemptions(book: &Book, libraries: &Libraries, folder: &Path) -> Vec<Problem> {
    let patient = std::env::var_os("BOOK_NO_CACHE").is_some();
    let problem = |example: &Example| {
        let why = match reason(example)? {
            Reason::Uncovered(why) => why,
            Reason::TooLarge if patient => "it has too many schedules",
            Reason::TooLarge => return None,
        };
        let explored = build(&[example], libraries, folder)
            .and_then(|program| explore_within(LIMIT, &program, example));
        explored.ok().filter(|explored| !explored.bounded)?;
        let what = format!(
            "`{}` is not explored, because {why}; and it could be",
            example.name
        );
        let mend = "take it out of NOT_EXPLORED in crates/checks/src/explore.rs";
        Some(Problem::new(&example.path, 1, what, mend))
    };
    book.examples.values().filter_map(problem).collect()
}

/// The limits within which a listing is explored, as far as they concern it, in words.
pub fn limits(example: &Example) -> String {
    let limits = [
        (["tick(", "tick("], format!("{TICKS} ticks")),
        (
            ["_timeout(", "_deadline("],
            format!("{TIMEOUTS} timeouts in each thread"),
        ),
        (
            ["default(", "default ("],
            format!("{TIMEOUTS} timeouts in each thread"),
        ),
        (
            ["try_", "default =>"],
            format!("{POLLS} looks in vain in a row"),
        ),
    ];
    let uses = |words: &[&str; 2]| words.iter().any(|word| example.source.contains(word));
    let mut limits: Vec<_> = limits
        .into_iter()
        .filter(|(words, _)| uses(words))
        .map(|(_, limit)| limit)
        .collect();
    limits.dedup();
    format!("{WITH_AT_MOST} {}", limits.join(" and "))
}

/// Builds the program that explores these examples. `libraries` has the explorer.
pub fn build(
    examples: &[&Example],
    libraries: &Libraries,
    folder: &Path,
) -> Result<PathBuf, Problem> {
    let trouble = |error: io::Error| {
        let what = format!("the listings cannot be explored: {error}");
        let folder = folder.display();
        Problem::new(
            "Cargo.toml",
            1,
            what,
            format!("see that {folder} can be written"),
        )
    };
    let Some(as_std) = libraries.only("explorer", "std") else {
        let what = "the explorer is not built";
        return Err(Problem::new(
            "Cargo.toml",
            1,
            what,
            "run `cargo test`, which builds it",
        ));
    };

    write(examples, folder).map_err(trouble)?;
    let program = folder.join(format!("explore{}", std::env::consts::EXE_SUFFIX));
    let said = rustc::compile(
        folder,
        Path::new("explore.rs"),
        "2024",
        &as_std,
        Some(&program),
    )
    .map_err(trouble)?;
    if !said.codes.is_empty() {
        return Err(not_covered(examples, &said));
    }
    Ok(program)
}

/// Explores one of the examples that the program was built for: all outcomes that it can have.
pub fn explore(program: &Path, example: &Example) -> Result<Explored, Problem> {
    let plain_too = std::env::var_os("EXPLORER_PLAIN_RUNS").is_some();
    explore_within(
        if plain_too { PATIENT_LIMIT } else { LIMIT },
        program,
        example,
    )
}

fn explore_within(limit: Duration, program: &Path, example: &Example) -> Result<Explored, Problem> {
    let problem = |why: String| {
        let what = format!("`{}` cannot be explored: {why}", example.name);
        Problem::new(&example.path, 1, what, UNCOVERED)
    };
    let mut program = Command::new(program);
    let run = run::run(program.arg(&example.name), &Still::Never, limit)
        .map_err(|e| problem(e.to_string()))?;
    match run.end {
        End::Returned => {
            let mut parts = run.stdout.split_terminator(OUTCOME_ENDS);
            let bounded = parts.next() == Some(BOUNDED);
            Ok(Explored {
                possible: parts.map(outcome).collect(),
                bounded,
            })
        }
        End::StandsStill => Err(problem(format!("it takes more than {} s", limit.as_secs()))),
        _ => Err(problem(
            run.stderr.trim().trim_start_matches(PANICKED).to_owned(),
        )),
    }
}

/// The simplest run of an example that leads to the outcome in this place of those that were found.
pub fn trace(program: &Path, example: &Example, place: usize) -> Result<Trace, Problem> {
    let problem = |why: String| {
        let what = format!("no run of `{}` can be recorded: {why}", example.name);
        Problem::new(&example.path, 1, what, UNCOVERED)
    };
    let mut program = Command::new(program);
    program.arg(&example.name).arg(place.to_string());
    let run = run::run(&mut program, &Still::Never, LIMIT).map_err(|e| problem(e.to_string()))?;
    match run.end {
        End::Returned => {
            serde_json::from_str(&run.stdout).map_err(|error| problem(error.to_string()))
        }
        _ => Err(problem(
            run.stderr.trim().trim_start_matches(PANICKED).to_owned(),
        )),
    }
}

const UNCOVERED: &str =
    "use what the explorer covers: crates/explorer/src/lib.rs says what that is";

/// Writes the exploring program: a file for each listing, so that the compiler names the line of a fault.
fn write(examples: &[&Example], folder: &Path) -> io::Result<()> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder)?;
    let mut program =
        "#![allow(unused)]\nuse std::explorer::{Limits, Search, explore, simplest};\n".to_owned();
    let mut calls = String::new();
    for Example { name, source, .. } in examples {
        // The macros of std's prelude are found before those of a crate that stands in for it, unless they are named.
        let end = "use std::{crossbeam_channel, eprint, eprintln, print, println};\npub fn explored() { main(); }";
        fs::write(
            folder.join(format!("{name}.rs")),
            format!("{source}\n{end}\n"),
        )?;
        program += &format!("mod {name};\n");
        calls += &format!("        \"{name}\" => explored({name}::explored),\n");
    }
    program += &format!(
        r#"
fn main() {{
    match std::explorer::argument(1).as_str() {{
{calls}        name => panic!("there is no listing {{name}}"),
    }}
}}

fn explored(listing: fn()) {{
    let limits = Limits {{ timeouts: {TIMEOUTS}, polls: {POLLS}, ticks: {TICKS}, ..Limits::default() }};
    let report = explore(&limits, listing).unwrap_or_else(|error| panic!("{{error}}"));
    if let Ok(place) = std::explorer::argument(2).parse::<usize>() {{
        let outcome = report.outcomes.keys().nth(place).expect("there is such an outcome");
        let file = std::format!("{{}}.rs", std::explorer::argument(1));
        let trace = simplest(&limits, outcome, &file, listing).unwrap_or_else(|error| panic!("{{error}}"));
        return std::explorer::write_to_stdout(&trace.to_json());
    }}
    assert!(report.exhaustive, "there are more than {{}} schedules to try", limits.runs);
    if let Some(runs) = option_env!("EXPLORER_PLAIN_RUNS") {{
        let runs = runs.parse().expect("EXPLORER_PLAIN_RUNS is a number");
        let limits = Limits {{ search: Search::Plain, runs, ..limits }};
        let plain = explore(&limits, listing).unwrap_or_else(|error| panic!("{{error}}"));
        let same = plain.outcomes.keys().eq(report.outcomes.keys());
        assert!(same || !plain.exhaustive, "the plain search finds {{}} outcomes", plain.outcomes.len());
    }}
    let bounded = if report.bounded {{ "{BOUNDED}" }} else {{ "" }};
    std::explorer::write_to_stdout(&format!("{{bounded}}{OUTCOME_ENDS}"));
    for outcome in report.outcomes.keys() {{
        let ending = outcome.ending;
        std::explorer::write_to_stdout(&format!("{{ending:?}}{PART_ENDS}{{}}{PART_ENDS}{{}}{OUTCOME_ENDS}", outcome.stdout, outcome.stderr));
    }}
}}
"#
    );
    fs::write(folder.join("explore.rs"), program)
}

/// What the exploring program printed of one outcome.
fn outcome(text: &str) -> Outcome {
    let mut parts = text.split(PART_ENDS);
    let mut part = || parts.next().unwrap_or_default().to_owned();
    let end = match part().as_str() {
        "Panicked" => End::Panicked,
        "Deadlocked" => End::StandsStill,
        _ => End::Returned,
    };
    Outcome {
        stdout: part(),
        stderr: part(),
        end,
    }
}

/// A listing does not compile with the explorer in the place of std.
fn not_covered(examples: &[&Example], said: &Diagnosis) -> Problem {
    let (file, line) = said.place().unwrap_or(("", 1));
    let example = examples
        .iter()
        .find(|example| file == format!("{}.rs", example.name));
    let (path, name) = example.map_or(("examples".into(), "a listing"), |e| {
        (e.path.clone(), e.name.as_str())
    });
    let what = format!(
        "`{name}` uses something that the explorer does not cover:\n{}",
        said.rendered.trim_end()
    );
    Problem::new(path, line, what, UNCOVERED)
}
