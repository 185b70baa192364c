//! Grades a program: explores it, and holds what it can do against what its exercise wants.

use crate::again::Again;
use crate::exercise::Exercise;
use crate::rules::{Fault, Rules};
use cargo_explore::Built;
use cargo_explore::child::{Findings, Look};
use cargo_explore::diagnostic;
use cargo_explore::options::{Options, Target};
use cargo_explore::target::Found;
use cargo_explore::trouble::Trouble;
use explorer::explorer::{Extent, Record};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// How long a reader waits at the most until a program is explored. Solutions take a fraction of it.
pub const TIME: Duration = Duration::from_secs(20);

/// A program that goes on for so long without a step never takes one.
const STANDSTILL: Duration = Duration::from_secs(5);

/// Of so many outcomes a run is recorded at once. If another one breaks a rule, the program is explored once more: of some programs it
/// takes far longer to record what nobody asks for.
const RECORDED: usize = 4;

/// After this part of the time, most right programs have been explored, and most others have done something that they must not.
const LOOK: u32 = 8;

/// What has come of it.
pub enum Grade {
    /// No rule is broken under any schedule; nor with other values, of which these have too many schedules to try all.
    Right(Box<Tried>, Vec<Part>),
    Wrong(Vec<Fault>, Box<Tried>),
    /// No rule is broken in what was tried, and there are more schedules.
    Unfinished(Box<Tried>),
    /// It does not compile, and rustc has said why.
    DoesNotCompile,
    /// It cannot be explored: why, and what to do.
    NotExplored(String),
}

/// A part of the schedules of a program with other values.
pub struct Part {
    /// What is different.
    pub says: String,
    /// How many were tried.
    pub runs: usize,
}

/// A program, and what was found.
pub struct Tried {
    pub found: Found,
    pub findings: Findings,
    pub options: Options,
    built: Arc<Built>,
}

impl Tried {
    /// Explores a program that is built, until it is known to break a rule. Or says why it cannot be explored.
    fn new(found: Found, built: Arc<Built>, options: Options, rules: &Rules) -> Result<Box<Tried>, String> {
        let is_wrong =
            |findings: &Findings| !rules.faults(&findings.outcomes, findings.limited, false).is_empty();
        let look = Look { after: options.time / LOOK, is_enough: &is_wrong };
        let findings = cargo_explore::explore_built(&options, &found, &built, Some(&look));
        let findings = findings.map_err(|trouble| diagnostic::text(&trouble, Some(&found)))?;
        Ok(Box::new(Tried { found, findings, options, built }))
    }

    /// This program is wrong: with a run that shows the first fault that one can show.
    fn wrong(mut self: Box<Tried>, faults: Vec<Fault>) -> Grade {
        if let Some(place) = faults.iter().find_map(|fault| fault.place)
            && !self.findings.traces.contains_key(&place)
        {
            let outcome = &self.findings.outcomes[place];
            let record = Some(Record::Of(Box::new(outcome.clone())));
            let options = Options { record, ..self.options.clone() };
            let look =
                Look { after: options.time / LOOK, is_enough: &|findings| !findings.traces.is_empty() };
            let again = cargo_explore::explore_built(&options, &self.found, &self.built, Some(&look));
            let trace = again.ok().and_then(|again| again.traces.into_values().next());
            self.findings.traces.extend(trace.map(|trace| (place, trace)));
        }
        Grade::Wrong(faults, self)
    }

    fn is_all(&self) -> bool {
        self.findings.extent == Extent::All
    }

    fn faults(&self, rules: &Rules) -> Vec<Fault> {
        rules.faults(&self.findings.outcomes, self.findings.limited, self.is_all())
    }
}

/// Grades the program in this file, as a solution of the exercise, compiled as this edition: as it stands, and then with other values in the
/// given code, where the exercise has some. Each of these is explored for so much time at the most.
pub fn grade(exercise: &Exercise, file: &Path, edition: &str, time: Duration) -> Grade {
    match with_other_values(exercise, file, edition, time) {
        Ok((tried, parts)) => Grade::Right(tried, parts),
        Err(grade) => grade,
    }
}

/// The program as it stands, if it is right, and what was not tried wholly.
fn with_other_values(
    exercise: &Exercise,
    file: &Path,
    edition: &str,
    time: Duration,
) -> Result<(Box<Tried>, Vec<Part>), Grade> {
    let rules = &exercise.wants.rules;
    let mut options = Options::of(Target::File { path: file.to_owned(), edition: edition.to_owned() });
    options.time = time;
    options.record = Some(Record::First(RECORDED));
    options.limits.tells_work = true;
    options.limits.standstill = STANDSTILL;
    let found = cargo_explore::find(&options.program).map_err(|trouble| match trouble {
        Trouble::DoesNotCompile => Grade::DoesNotCompile,
        trouble => Grade::NotExplored(diagnostic::text(&trouble, None)),
    })?;
    let others = others(exercise, &found);
    let (built, has_others) = build(&found, others.as_deref().unwrap_or_default())?;
    let tried = Tried::new(found, Arc::clone(&built), options, rules).map_err(Grade::NotExplored)?;
    let tried = as_it_stands(exercise, tried)?;
    let others = match others {
        Ok(others) => others,
        Err(fault) => return Err(Grade::Wrong(vec![fault], tried)),
    };
    // Side by side: the reader waits for all of them.
    let grades = thread::scope(|scope| {
        let tried = &tried;
        let tries = others
            .into_iter()
            .map(|(again, found)| scope.spawn(move || otherwise(again, found, tried, has_others)));
        let tries = Vec::from_iter(tries);
        Vec::from_iter(tries.into_iter().map(|grade| grade.join().expect("grading does not panic")))
    });
    let parts = grades.into_iter().collect::<Result<Vec<_>, Grade>>()?;
    Ok((tried, parts.into_iter().flatten().collect()))
}

/// The program with the other values of the exercise.
///
/// # Errors
///
/// When one cannot be made, since given code is not there anymore.
fn others<'a>(exercise: &'a Exercise, found: &Found) -> Result<Vec<(&'a Again, Found)>, Fault> {
    let all = exercise.wants.again.iter().enumerate();
    all.map(|(number, again)| Ok((again, found.with_source(again.program(&found.program.source)?, number))))
        .collect()
}

/// Builds a program with those that were made of it, which takes hardly longer than to build it alone. If that cannot be done, it is built
/// alone, and what is wrong with the others is found when they are. Returns whether they are in it.
fn build(found: &Found, others: &[(&Again, Found)]) -> Result<(Arc<Built>, bool), Grade> {
    let all = Vec::from_iter([found].into_iter().chain(others.iter().map(|(_, other)| other)));
    let (built, has_others) = match cargo_explore::build(&all) {
        Err(_) if !others.is_empty() => (cargo_explore::build(&[found]), false),
        built => (built, true),
    };
    match built {
        Ok(built) => Ok((Arc::new(built), has_others)),
        Err(trouble) => Err(Grade::NotExplored(diagnostic::text(&trouble, Some(found)))),
    }
}

/// The program as it stands, if it is right so.
fn as_it_stands(exercise: &Exercise, tried: Box<Tried>) -> Result<Box<Tried>, Grade> {
    let rules = &exercise.wants.rules;
    let mut faults = tried.faults(rules);
    // A program that does what it should, in a way that the exercise is not about.
    if faults.is_empty() {
        let given = fs::read_to_string(exercise.start()).unwrap_or_default();
        faults = rules.faults_of_code(&tried.found.program.source, &given);
    }
    match (faults.is_empty(), tried.is_all()) {
        (false, _) => Err(tried.wrong(faults)),
        (true, false) => Err(Grade::Unfinished(tried)),
        (true, true) => Ok(tried),
    }
}

/// Whether the program is right with other values, with which it may be built already. There may be too many schedules then: nothing that
/// was tried may break a rule, and all that must be possible has to be among it.
fn otherwise(again: &Again, found: Found, as_it_is: &Tried, is_built: bool) -> Result<Option<Part>, Grade> {
    let built = match is_built {
        true => Ok(Arc::clone(&as_it_is.built)),
        false => cargo_explore::build(&[&found])
            .map(Arc::new)
            .map_err(|trouble| diagnostic::text(&trouble, Some(&found))),
    };
    // Of what has too many schedules, more time shows little more.
    let time = as_it_is.options.time / 2;
    let options = Options { runs: again.runs, time, ..as_it_is.options.clone() };
    let tried = built.and_then(|built| Tried::new(found, built, options, &again.rules));
    let tried = match tried {
        Ok(tried) => tried,
        Err(why) => return Err(Grade::NotExplored(format!("{}:\n{why}", again.says))),
    };
    let faults = tried.faults(&again.rules);
    if !faults.is_empty() {
        return Err(tried.wrong(faults.into_iter().map(|fault| again.told(fault)).collect()));
    }
    if tried.is_all() || again.runs.is_some() {
        return Ok(None);
    }
    match again.rules.can_be_all(&tried.findings.outcomes) && !tried.findings.limited.steps {
        true => Ok(Some(Part { says: again.says.clone(), runs: tried.findings.runs })),
        false => Err(Grade::Unfinished(tried)),
    }
}
