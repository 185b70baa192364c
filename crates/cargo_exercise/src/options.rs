//! What is asked for, by the arguments of the command.

use lexopt::{Arg, Parser, ValueExt};
use std::ffi::OsString;
use std::path::PathBuf;

/// What `--help` says.
pub const HELP: &str = "\
Exercises on message passing. A program of yours is tried under every schedule; a wrong one is shown a schedule that breaks it.

Usage: cargo exercise                  lists them, with what is done
       cargo exercise NAME             checks your program; the first time, makes it to begin with: my/src/bin/NAME.rs
       cargo exercise NAME --watch     checks it each time you save it
       cargo exercise NAME --task      what is to be done
       cargo exercise NAME --hint      one more hint each time it is given: --hint --hint
       cargo exercise NAME --solution  one that is right, and why
       cargo exercise NAME --reset     begins again, and keeps your text
       cargo exercise NAME --html FILE.html   writes all that your program can do as a page with pictures

Exit status: 0  it is right
             1  it is wrong, and why is shown
             2  it does not compile, cannot be tried, or has too many schedules
           101  the command is wrong
";

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    Help,
    List,
    Check {
        name: String,
        watch: bool,
        html: Option<PathBuf>,
    },
    Task(String),
    /// So many hints.
    Hints(String, usize),
    Solution(String),
    Reset(String),
}

/// Reads the arguments. The first is the command's name.
///
/// # Errors
///
/// What is wrong with them.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Asked, lexopt::Error> {
    let mut parser = Parser::from_iter(arguments);
    let (mut name, mut html) = (None, None);
    let (mut watch, mut task, mut solution, mut reset, mut hints) = (false, false, false, false, 0);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Asked::Help),
            Arg::Long("watch") => watch = true,
            Arg::Long("task") => task = true,
            Arg::Long("hint") => hints += 1,
            Arg::Long("solution") => solution = true,
            Arg::Long("reset") => reset = true,
            Arg::Long("html") => html = Some(PathBuf::from(parser.value()?)),
            // Whoever completes the name of a file means the exercise.
            Arg::Value(value) if name.is_none() => {
                let value = PathBuf::from(value);
                let stem = value.file_stem().unwrap_or_default().to_owned();
                name = Some(stem.string()?);
            }
            other => return Err(other.unexpected()),
        }
    }
    let asked = [watch || html.is_some(), task, solution, reset, hints > 0];
    if asked.into_iter().filter(|is| *is).count() > 1 {
        return Err("these options do not go together".into());
    }
    let Some(name) = name else {
        return match asked.contains(&true) {
            true => Err("this option needs the name of an exercise".into()),
            false => Ok(Asked::List),
        };
    };
    Ok(match () {
        () if task => Asked::Task(name),
        () if solution => Asked::Solution(name),
        () if reset => Asked::Reset(name),
        () if hints > 0 => Asked::Hints(name, hints),
        () => Asked::Check { name, watch, html },
    })
}
