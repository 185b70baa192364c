//! What `cargo explore` is made of, for other commands too: finds a program, explores it, and says what was found.
//!
//! Cargo or rustc first compile the program as it stands, to see that it is one ([`target`]); then it is compiled with the explorer in the
//! place of std ([`programs`]), into a program that explores it ([`child`]). What comes of that is shown ([`text`], [`data`], [`page`]).

/// How Cargo calls the compiler.
pub mod calls;
/// The program that explores.
pub mod child;
/// What was found, as JSON.
pub mod data;
/// Why a program is not explored.
pub mod diagnostic;
/// The explorer, built by the compiler that is there.
pub mod libraries;
/// What is asked for.
pub mod options;
/// What was found, as HTML.
pub mod page;
/// The program, with its files and what it depends on.
pub mod target;
/// What was found, for the terminal.
pub mod text;
/// Why there is nothing to show.
pub mod trouble;

use child::{Findings, Look};
use explorer::explorer::{Find, Plan, Record, Request};
use libraries::Libraries;
use options::{Options, Target};
use programs::Refusal;
use reaches::Deed;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use target::Found;
use tempfile::TempDir;
use trouble::Trouble;

/// Explores the program that is asked for. `found`: it, as soon as it is found.
///
/// # Errors
///
/// When it does not compile, or does something that is not covered.
pub fn explore(options: &Options, found: &mut Option<Found>) -> Result<Findings, Trouble> {
    let found = found.insert(find(&options.program)?);
    explore_built(options, found, &build(&[found])?, None)
}

/// Finds a program, and has it compiled as it stands.
///
/// # Errors
///
/// When it does not compile.
pub fn find(program: &Target) -> Result<Found, Trouble> {
    let folder = folder_to_compile_in()?;
    target::find(program, &Libraries::find()?, folder.path())
}

fn folder_to_compile_in() -> Result<TempDir, Trouble> {
    let folder = tempfile::Builder::new().prefix("cargo-explore-").tempdir();
    folder.map_err(|error| Trouble::io(&error, "make a folder to compile in"))
}

/// Programs compiled with the explorer. They are there until this is dropped.
pub struct Built {
    binary: PathBuf,
    _folder: TempDir,
}

/// Compiles programs that were found with the explorer: one, and perhaps others that were made of it.
///
/// # Errors
///
/// When one of them names what is not covered.
pub fn build(all: &[&Found]) -> Result<Built, Trouble> {
    let folder = folder_to_compile_in()?;
    let libraries = Libraries::find()?;
    let mut explorer = libraries.explorer();
    let found = all.first().expect("there is a program to build");
    explorer.edition = found.edition.clone();
    let programs = Vec::from_iter(all.iter().map(|found| found.program.clone()));
    let binary = programs::build(&programs, &explorer, &folder.path().join("program"));
    let binary = binary.map_err(|refusal| match refusal {
        Refusal::NotCovered(not) => Trouble::NotCovered(not),
        Refusal::Trouble(error) => Trouble::io(&error, "compile the program with the explorer"),
    })?;
    see_dependencies(found, binary.parent().expect("it is in a folder"))?;
    Ok(Built { binary, _folder: folder })
}

/// Explores one of the programs that were compiled, as often as one likes. `look`: for who may have enough before the time is over.
///
/// # Errors
///
/// When it does something that is not covered.
pub fn explore_built(
    options: &Options,
    found: &Found,
    built: &Built,
    look: Option<&Look>,
) -> Result<Findings, Trouble> {
    let record = match (&options.record, options.outcome) {
        (Some(record), _) => record.clone(),
        (None, Some(number)) => Record::Place(number.saturating_sub(1)),
        (None, None) if options.json || options.html.is_some() => Record::First(100),
        (None, None) => Record::Bad(1),
    };
    let look_after = look.map(|look| look.after);
    let Options { time, preemptions, runs, seed, .. } = *options;
    let plan = Plan { time, look: look_after, preemptions, runs, seed, record };
    let request = Request {
        program: found.program.name.clone(),
        called: found.called.clone(),
        limits: options.limits.clone(),
        is_large: false,
        find: Find::InTime(plan),
    };
    let mut findings = child::explore(&built.binary, request, &options.arguments, look)?;
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

/// How many columns the terminal has.
pub fn width() -> usize {
    let columns = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let terminal = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    columns.or_else(terminal).unwrap_or(120)
}
