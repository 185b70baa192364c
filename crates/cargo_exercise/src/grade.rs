//! Grades a program: explores it, and holds what it can do against what its exercise wants.

use crate::again::Again;
use crate::exercise::Exercise;
use crate::rules::{Fault, Rules};
use cargo_explore::Built;
use cargo_explore::child::Findings;
use cargo_explore::diagnostic;
use cargo_explore::options::{Options, Target};
use cargo_explore::target::Found;
use cargo_explore::trouble::Trouble;
use explorer::explorer::Extent;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::Duration;

/// How long a reader waits at the most until a program is explored. Solutions take a fraction of it.
pub const TIME: Duration = Duration::from_secs(20);

/// A program that goes on for so long without a step never takes one.
const STANDSTILL: Duration = Duration::from_secs(5);

/// Of so many outcomes a run is recorded at once. If another one breaks a rule, the program is explored once more: of some programs it
/// takes far longer to record what nobody asks for.
const RECORDED: usize = 4;

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
    built: Built,
}

impl Tried {
    /// Explores a program: first for a tenth of its time, which is enough for most, and to find fault with most others. Or says why it
    /// cannot be explored.
    fn new(found: Found, options: Options, rules: &Rules) -> Result<Box<Tried>, String> {
        let why = |trouble: Trouble| diagnostic::text(&trouble, Some(&found));
        let built = cargo_explore::build(&found).map_err(why)?;
        let first = Options { time: options.time / 10, ..options.clone() };
        let findings = cargo_explore::explore_built(&first, &found, &built).map_err(why)?;
        let mut tried = Box::new(Tried { found, findings, options, built });
        if !tried.is_all() && tried.faults(rules).is_empty() {
            let findings = cargo_explore::explore_built(&tried.options, &tried.found, &tried.built);
            tried.findings = findings.map_err(|trouble| diagnostic::text(&trouble, Some(&tried.found)))?;
        }
        Ok(tried)
    }

    /// This program is wrong: with a run that shows the first fault that one can show.
    fn wrong(mut self: Box<Tried>, faults: Vec<Fault>) -> Grade {
        if let Some(place) = faults.iter().find_map(|fault| fault.place)
            && !self.findings.traces.contains_key(&place)
        {
            let options = Options { outcome: Some(place + 1), ..self.options.clone() };
            let again = cargo_explore::explore_built(&options, &self.found, &self.built);
            // What could not be tried whole in its time may come to something else.
            let same =
                again.ok().filter(|again| again.outcomes.get(place) == self.findings.outcomes.get(place));
            let trace = same.and_then(|mut again| again.traces.remove(&place));
            self.findings.traces.extend(trace.map(|trace| (place, trace)));
        }
        Grade::Wrong(faults, self)
    }

    fn is_all(&self) -> bool {
        self.findings.extent == Extent::All
    }

    fn faults(&self, rules: &Rules) -> Vec<Fault> {
        rules.faults(&self.findings.outcomes, self.is_all())
    }
}

/// Grades the program in this file, as a solution of the exercise, compiled as this edition: as it stands, and then with other values in the
/// given code, where the exercise has some. Each of these is explored for so much time at the most.
pub fn grade(exercise: &Exercise, file: &Path, edition: &str, time: Duration) -> Grade {
    let wants = &exercise.wants;
    let tried = match tried(file, edition, time, &wants.rules) {
        Ok(tried) => tried,
        Err(grade) => return grade,
    };
    let source = &tried.found.program.source;
    let mut faults = tried.faults(&wants.rules);
    // A program that does what it should, in a way that the exercise is not about.
    if faults.is_empty() {
        let given = fs::read_to_string(exercise.start()).unwrap_or_default();
        faults = wants.rules.faults_of_code(source, &given);
    }
    if !faults.is_empty() {
        return tried.wrong(faults);
    }
    if !tried.is_all() {
        return Grade::Unfinished(tried);
    }
    let programs = wants.again.iter().map(|again| Ok((again, again.program(source)?)));
    let programs = match programs.collect::<Result<Vec<_>, Fault>>() {
        Ok(programs) => programs,
        Err(fault) => return Grade::Wrong(vec![fault], tried),
    };
    // Side by side: the reader waits for all of them.
    let grades = thread::scope(|scope| {
        let tries = programs.into_iter().map(|(again, program)| {
            let tried = &tried;
            scope.spawn(move || otherwise(again, program, tried))
        });
        let tries = Vec::from_iter(tries);
        Vec::from_iter(tries.into_iter().map(|grade| grade.join().expect("grading does not panic")))
    });
    grades.into_iter().flatten().next().unwrap_or(Grade::Right(tried))
}

/// What comes of the program with other values. Nothing, if it is right.
fn otherwise(again: &Again, program: String, as_it_is: &Tried) -> Option<Grade> {
    let found = as_it_is.found.with_source(program);
    let options = as_it_is.options.clone();
    let tried = match Tried::new(found, options, &again.rules) {
        Ok(tried) => tried,
        Err(why) => return Some(Grade::NotExplored(format!("{}:\n{why}", again.says))),
    };
    let faults = tried.faults(&again.rules);
    match (faults.is_empty(), tried.is_all()) {
        (false, _) => Some(tried.wrong(faults.into_iter().map(|fault| again.told(fault)).collect())),
        (true, false) => Some(Grade::Unfinished(tried)),
        (true, true) => None,
    }
}

/// Explores the program in this file.
fn tried(file: &Path, edition: &str, time: Duration, rules: &Rules) -> Result<Box<Tried>, Grade> {
    let mut options = Options::of(Target::File { path: file.to_owned(), edition: edition.to_owned() });
    options.time = time;
    options.records = RECORDED;
    options.limits.tells_work = true;
    options.limits.standstill = STANDSTILL;
    let found = match cargo_explore::find(&options.program) {
        Ok(found) => found,
        Err(Trouble::DoesNotCompile) => return Err(Grade::DoesNotCompile),
        Err(trouble) => return Err(Grade::NotExplored(diagnostic::text(&trouble, None))),
    };
    Tried::new(found, options, rules).map_err(Grade::NotExplored)
}
