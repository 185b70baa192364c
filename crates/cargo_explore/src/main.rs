//! `cargo explore`: tries every schedule of a program on threads, and shows what it can do.
//!
//! Cargo or rustc first compile the program as it stands, to see that it is one ([`target`]); then it is compiled with the explorer in the
//! place of std ([`programs`]), into a program that explores it ([`child`]). What comes of that is shown ([`text`], [`data`], [`page`]).

mod calls; // how Cargo calls the compiler
mod child; // the program that explores
mod data; // what was found, as JSON
mod diagnostic; // why a program is not explored
mod libraries; // the explorer, built by the compiler that is there
mod options; // what is asked for
mod page; // what was found, as HTML
mod target; // the program, with its files and what it depends on
mod text; // what was found, for the terminal
mod trouble; // why there is nothing to show

use child::Findings;
use explorer::explorer::{Extent, Find, Outcome, Plan, Record, Request};
use libraries::Libraries;
use options::{Asked, Options};
use programs::Refusal;
use reaches::Deed;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};
use target::Found;
use trouble::Trouble;

/// Everything was tried, and nothing hangs or panics.
const FINE: u8 = 0;
/// It can hang or panic.
const BAD: u8 = 1;
/// It does something that is not covered.
const NOT_COVERED: u8 = 2;
/// Nothing hangs or panics in what was tried.
const NOT_ALL: u8 = 3;
/// There is no program, or the command is wrong: as of Cargo.
const WRONG: u8 = 101;

fn main() -> ExitCode {
    if let Some(code) = calls::pass_on() {
        return code;
    }
    // Cargo passes on the name of its subcommand.
    let mut arguments: Vec<_> = env::args_os().collect();
    if arguments.get(1).is_some_and(|first| first == "explore") {
        arguments.remove(1);
    }
    let options = match options::parse(arguments) {
        Ok(Asked::Program(options)) => options,
        Ok(Asked::Text(text)) => {
            print!("{text}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("error: {error}\n  = help: `cargo explore --help` says what there is");
            return ExitCode::from(WRONG);
        }
    };
    let mut found = None;
    let status = match explore(&options, &mut found) {
        Ok(findings) => show(found.as_ref().expect("it was found"), &findings, &options),
        Err(trouble) => {
            let text = diagnostic::text(&trouble, found.as_ref());
            if !text.is_empty() {
                eprintln!("{text}");
            }
            match trouble {
                Trouble::NotCovered(_)
                | Trouble::Unexplored(_)
                | Trouble::Dependencies(_)
                | Trouble::Keeps(_) => NOT_COVERED,
                Trouble::DoesNotCompile | Trouble::Other { .. } => WRONG,
            }
        }
    };
    ExitCode::from(status)
}

/// Explores the program that is asked for. `found`: it, as soon as it is found.
fn explore(options: &Options, found: &mut Option<Found>) -> Result<Findings, Trouble> {
    let folder = tempfile::Builder::new().prefix("cargo-explore-").tempdir();
    let folder = folder.map_err(|error| Trouble::io(&error, "make a folder to compile in"))?;
    let libraries = Libraries::find()?;
    let found = found.insert(target::find(&options.program, &libraries, folder.path())?);
    let mut explorer = libraries.explorer();
    explorer.edition = found.edition.clone();
    let binary =
        programs::build(std::slice::from_ref(&found.program), &explorer, &folder.path().join("program"));
    let binary = binary.map_err(|refusal| match refusal {
        Refusal::NotCovered(not) => Trouble::NotCovered(not),
        Refusal::Trouble(error) => Trouble::io(&error, "compile the program with the explorer"),
    })?;
    see_dependencies(found, binary.parent().expect("it is in a folder"))?;
    let record = match options.outcome {
        Some(number) => Record::Place(number.saturating_sub(1)),
        None if options.json || options.html.is_some() => Record::First(100),
        None => Record::Bad(1),
    };
    let plan = Plan { time: options.time, preemptions: options.preemptions, seed: options.seed, record };
    let request = Request {
        program: found.program.name.clone(),
        called: found.called.clone(),
        limits: options.limits.clone(),
        is_large: false,
        find: Find::InTime(plan),
    };
    let mut findings = child::explore(&binary, request, &options.arguments)?;
    // What somebody has asked for is no limit.
    findings.limited.parallelism &= !options.is_parallelism_given;
    Ok(findings)
}

/// Sees that no dependency does what the explorer does not, and tells which have locks. `folder`: where the program was compiled.
fn see_dependencies(found: &Found, folder: &Path) -> Result<(), Trouble> {
    let uses = |name: &str| found.dependencies.iter().any(|(known, _)| known == name);
    if found.dependencies.is_empty() {
        return Ok(());
    }
    // It waits for nobody that could be seen; and what it has initialized in one run, it has in the next.
    const KEEPS: &str = "lazy_static";
    if uses(KEEPS) && found.program.sources().iter().any(|(_, source)| source.contains(KEEPS)) {
        return Err(Trouble::Keeps(KEEPS.to_owned()));
    }
    let files = fs::read_dir(folder).map_err(|error| Trouble::io(&error, "see what was compiled"))?;
    let files = files.filter_map(|entry| Some(entry.ok()?.path()));
    let own: Vec<_> = files.filter(|file| file.extension().is_some_and(|kind| kind == "rlib")).collect();
    let deeds = reaches::find(&own, &found.dependencies);
    let deeds = deeds.map_err(|error| Trouble::io(&error, "read what the program depends on"))?;
    // Harmless crates have locks, too: who waits too long for one is seen in the end, and who comes first is not.
    let (locks, deeds): (Vec<_>, Vec<_>) = deeds.into_iter().partition(|found| found.deed == Deed::Locks);
    if !deeds.is_empty() {
        return Err(Trouble::Dependencies(deeds));
    }
    if !locks.is_empty() {
        eprintln!("{}", diagnostic::of_locks(&locks));
    }
    Ok(())
}

/// Shows what was found. Returns the status to end with.
fn show(found: &Found, findings: &Findings, options: &Options) -> u8 {
    let status = status(findings);
    let text = match options.json {
        true => format!("{:#}\n", data::all(found, findings, options.seed, status)),
        false => text::all(found, findings, options, width()),
    };
    // Who has stopped to read knows enough.
    let _ = io::stdout().write_all(text.as_bytes());
    if options.outcome.is_some_and(|number| number > findings.outcomes.len()) {
        return WRONG;
    }
    if let Some(file) = &options.html
        && let Err(error) = fs::write(file, page::all(found, findings, options))
    {
        eprintln!("error: cannot write {}: {error}", file.display());
        return WRONG;
    }
    status
}

fn status(findings: &Findings) -> u8 {
    let mut outcomes = findings.outcomes.iter();
    match () {
        () if outcomes.any(Outcome::is_bad) => BAD,
        () if findings.extent == Extent::All && !findings.limited.any() => FINE,
        () => NOT_ALL,
    }
}

/// How many columns there are.
fn width() -> usize {
    let columns = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let terminal = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    columns.or_else(terminal).unwrap_or(120)
}
