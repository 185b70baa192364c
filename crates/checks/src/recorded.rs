//! One real run of a listing, with its times: a block `text,recorded` in its figure, and a time axis drawn of it.
//!
//! ```text
//! rustc 1.95.0, crossbeam-channel 0.5.17, linux x86_64, 2 processors
//!   10.1 ms  beat 1
//!   20.2 ms  beat 2
//!   20.4 ms  (returns)
//! ```
//!
//! `cargo run -p checks --bin record NAME` writes it. The update leaves it alone, since no other run takes the same times. What is checked
//! is its form, and that the program can print these lines.

use crate::book::{Book, Chapter, Example, Figure, regex};
use crate::outcome::sorted;
use crate::page::{self, Shown, requirements};
use crate::problem::Problem;
use crate::run::{self, Timed};
use crate::toolchain::{Toolchain, program};
use crate::verdict::{Check, End, Listed, Outcome};
use regex::Regex;
use std::collections::BTreeMap;
use std::env::consts;
use std::fs;
use std::process::Command;
use std::sync::LazyLock;
use std::time::Duration;

/// The info string of the block.
pub const RECORDED: &str = "text,recorded";

/// What mends a block that is not as it should be.
const HELP: &str = "record it again: `cargo run -p checks --bin record NAME`; or take the block out";

/// The first line: the versions and the machine.
static WITH: LazyLock<Regex> = LazyLock::new(|| {
    regex(
        r"^rustc \d+\.\d+\.\d+[^ ,]*(?:, [a-z][a-z0-9-]* \d+(?:\.\d+)+)*, [a-z]+ [a-z0-9_]+, \d+ processors?$",
    )
});

/// Stands where a line would, when the program has returned.
const RETURNS: &str = "(returns)";

/// A recorded run.
struct Recorded<'a> {
    /// Milliseconds since the start, and what was printed then.
    lines: Vec<(f64, &'a str)>,
    returns: f64,
}

impl<'a> Recorded<'a> {
    /// Reads a block, or says in which line it is not of the form, counted from 0.
    fn parse(text: &'a str) -> Result<Recorded<'a>, usize> {
        let mut all = text.lines();
        all.next().filter(|line| WITH.is_match(line)).ok_or(0_usize)?;
        let mut lines = Vec::new();
        for (at, line) in (1..).zip(all) {
            let (time, printed) = line.trim_start().split_once(" ms  ").ok_or(at)?;
            let time: f64 =
                time.parse().ok().filter(|time: &f64| time.is_finite() && *time >= 0.0).ok_or(at)?;
            if lines.last().is_some_and(|(before, _)| *before > time) {
                return Err(at);
            }
            lines.push((time, printed));
        }
        match lines.pop() {
            Some((returns, RETURNS)) => Ok(Recorded { lines, returns }),
            _ => Err(lines.len() + 1),
        }
    }

    /// What the run has printed.
    fn printed(&self) -> String {
        self.lines.iter().map(|(_, line)| format!("{line}\n")).collect()
    }
}

/// The recorded run as it stands in a figure: the time axis, and the block. What is not of the form has no time axis.
pub fn block(text: &str, example: &Example) -> String {
    let title = example.title().unwrap_or(&example.name);
    let axis = Recorded::parse(text).map_or(String::new(), |recorded| {
        let last = (recorded.returns, RETURNS);
        let printed: Vec<_> = recorded.lines.iter().copied().chain([last]).collect();
        pictures::timeline(&printed, &format!("When a run printed what: {title}. The times follow in words."))
    });
    format!(
        "<details class=\"recorded\"><summary>One run, recorded, in milliseconds since its start: nobody promises these times</summary>\n\
         {axis}\n\n{}</details>\n\n",
        page::block(RECORDED, text)
    )
}

/// A recorded run is of the form, and the listing can print what it has printed.
pub fn check(book: &Book, chapter: &Chapter, figure: &Figure, toolchain: &impl Toolchain) -> Vec<Problem> {
    let Some(block) = figure.recorded() else { return Vec::new() };
    let (Some(shown), Some(example)) = (Shown::of(figure), book.examples.get(&figure.name)) else {
        return Vec::new();
    };
    let help = HELP.replace("NAME", &figure.name);
    let problem = |line, message: String| vec![Problem::new(&chapter.path, line, message, help.clone())];
    let recorded = match Recorded::parse(&block.text) {
        Ok(recorded) => recorded,
        Err(at) => {
            let message = format!("this is no line of a recorded run of `{}`", figure.name);
            return problem(block.line + 1 + at, message);
        }
    };
    let printed = recorded.printed();
    let explored = match shown.verdict.row().check {
        Check::Listed => match toolchain.explore(book, example) {
            Ok(explored) => explored,
            Err(problem) => return vec![problem],
        },
        _ => None,
    };
    let can = match shown.verdict.row().check {
        Check::Output => shown.outcome == printed,
        Check::Lines => sorted(&shown.outcome) == sorted(&printed),
        Check::Listed => match explored {
            Some(explored) => {
                let is = |one: &Outcome| one.stdout == printed && one.end == End::Returned;
                explored.possible.iter().any(is)
            }
            None => Listed::parse(&shown.outcome).shown.contains(&printed),
        },
        Check::Panic | Check::Diagnostic => false,
    };
    match can {
        true => Vec::new(),
        false => {
            problem(block.line, format!("`{}` does not print what its recorded run has printed", figure.name))
        }
    }
}

/// Runs the listing, and returns the text of the block.
pub fn record(book: &Book, example: &Example, toolchain: &impl Toolchain) -> Result<String, Problem> {
    let problem = |message: String| {
        Problem::new(
            &example.path,
            1,
            message,
            "record a listing that returns, and prints where time matters",
        )
    };
    let program = program(book, example)?;
    let recorded = run::timed(&mut Command::new(&program), run::LIMIT);
    let Timed { lines, end, took } =
        recorded.map_err(|error| problem(format!("{} cannot be run: {error}", program.display())))?;
    if end != End::Returned {
        return Err(problem(format!("`{}` {end}", example.name)));
    }
    let versions = versions(book);
    let crates = requirements(book, example).map(|used| {
        let version = versions.get(&used.name).unwrap_or(&used.version);
        format!(", {} {version}", used.name)
    });
    let crates: String = crates.collect();
    let mut text = format!(
        "rustc {}{crates}, {} {}, {} processors\n",
        toolchain.rustc_version()?,
        consts::OS,
        consts::ARCH,
        run::cores()
    );
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    let returns = (took, RETURNS.to_owned());
    for (time, line) in lines.into_iter().chain([returns]) {
        text += &format!("{:7.1} ms  {line}\n", milliseconds(time));
    }
    Ok(text)
}

/// The version of each crate that the book is built with.
fn versions(book: &Book) -> BTreeMap<String, String> {
    let lock = fs::read_to_string(book.root.join("Cargo.lock")).unwrap_or_default();
    let lock: toml::Table = lock.parse().unwrap_or_default();
    let packages = lock.get("package").and_then(|packages| packages.as_array());
    let versions = packages.into_iter().flatten().filter_map(|package| {
        Some((package.get("name")?.as_str()?.to_owned(), package.get("version")?.as_str()?.to_owned()))
    });
    versions.collect()
}
