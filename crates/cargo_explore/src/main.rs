//! `cargo explore`: tries every schedule of a program on threads, and shows what it can do.

use cargo_explore::child::Findings;
use cargo_explore::options::{self, Asked, Options};
use cargo_explore::target::Found;
use cargo_explore::trouble::Trouble;
use cargo_explore::{calls, data, diagnostic, explore, page, text, width};
use explorer::explorer::{Extent, Outcome};
use std::io::{self, Write};
use std::process::ExitCode;
use std::{env, fs};

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
