//! Grades a program: explores it, and holds what it can do against what its exercise wants.

use crate::exercise::Exercise;
use crate::rules::Fault;
use cargo_explore::child::Findings;
use cargo_explore::diagnostic;
use cargo_explore::options::{Options, Target};
use cargo_explore::target::Found;
use cargo_explore::trouble::Trouble;
use explorer::explorer::Extent;
use std::path::Path;
use std::time::Duration;

/// How long a program is explored. Solutions take a fraction of it.
const TIME: Duration = Duration::from_secs(20);

/// A program that goes on for so long without a step never takes one.
const STANDSTILL: Duration = Duration::from_secs(5);

/// What has come of it.
pub enum Grade {
    /// No rule is broken under any schedule.
    Right(Box<Tried>),
    Wrong(Vec<Fault>, Box<Tried>),
    /// No rule is broken in what was tried, and there are more schedules.
    Unfinished(Box<Tried>),
    /// It does not compile, and rustc has said why.
    DoesNotCompile,
    /// It cannot be explored: why, and what to do.
    NotExplored(String),
}

/// A program, and what was found.
pub struct Tried {
    pub found: Found,
    pub findings: Findings,
    pub options: Options,
}

/// Grades the program in this file, as a solution of the exercise, compiled as this edition.
pub fn grade(exercise: &Exercise, file: &Path, edition: &str) -> Grade {
    let rules = &exercise.wants.rules;
    let mut options = Options::of(Target::File { path: file.to_owned(), edition: edition.to_owned() });
    options.time = TIME;
    options.records = true;
    options.limits.tells_work = true;
    options.limits.standstill = STANDSTILL;
    let mut found = None;
    let findings = match cargo_explore::explore(&options, &mut found) {
        Ok(findings) => findings,
        Err(Trouble::DoesNotCompile) => return Grade::DoesNotCompile,
        Err(trouble) => return Grade::NotExplored(diagnostic::text(&trouble, found.as_ref())),
    };
    let found = found.expect("what was explored was found");
    let is_all = findings.extent == Extent::All;
    let mut faults = rules.faults(&findings.outcomes, is_all);
    // A program that does what it should, in a way that the exercise is not about.
    if faults.is_empty() {
        faults = rules.faults_of_code(&found.program.source);
    }
    let tried = Box::new(Tried { found, findings, options });
    match (faults.is_empty(), is_all) {
        (false, _) => Grade::Wrong(faults, tried),
        (true, true) => Grade::Right(tried),
        (true, false) => Grade::Unfinished(tried),
    }
}
