//! The explorer's own face: explores a program, and finds the simplest run that leads to an outcome.

use crate::engine::{self, Finished, Stopped};
use crate::minimize;
use crate::noticed::Noticed;
use crate::process::Termination;
use crate::record::Recorder;
use crate::search::Path;
use crate::trace::Trace;
use ::serde::{Deserialize, Serialize};
use ::std::collections::{BTreeMap, HashMap};
use ::std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub use crate::graph::{At, End, Followed, Graph, Move, State, follow, graph};
pub use crate::in_time::{Explored, Plan, Record, Seen, Stage, Tell, explore_in_time};
pub use crate::limits::{Choices, Limited, Limits, Search};
pub use crate::outcome::{Carried, Ending, Outcome, Unexplored, Work};
pub use crate::record::Files;
pub use crate::search::{Random, Schedule};
pub use crate::serve::{Find, Found, REQUEST, Request, Served, serve};

/// What an exploration has found.
#[derive(Debug, Clone)]
pub struct Report {
    /// Every outcome that was found, with one schedule that leads to it.
    pub outcomes: BTreeMap<Outcome, Schedule>,
    /// How often the program was run. This is a cost and no probability.
    pub runs: usize,
    /// How many of these runs came to an end. The others were given up, since whatever could come had been seen, or needs higher limits.
    pub ended: usize,
    /// Whether these are all outcomes that there are.
    pub extent: Extent,
    /// Which limits have kept a thread from doing something.
    pub limited: Limited,
    /// Whether the program leaves a choice to crossbeam-channel, of which [`Choices`] has more to say.
    pub draws: bool,
}

/// How much was tried of what a program can do, within the limits that the report names as having kept it from more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Extent {
    /// Every schedule: there are no other outcomes.
    All,
    /// Every schedule in which threads that could go on are interrupted so often at most: see [`Limits::preemptions`]. Others may show more.
    Preemptions(usize),
    /// Some schedules. Others may show more.
    Some,
}

impl Report {
    /// Whether there are no other outcomes, within the limits that `limited` names.
    pub fn is_exhaustive(&self) -> bool {
        self.extent == Extent::All
    }
}

/// Runs the program under every schedule. What it returns is what its `main` does: see [`Termination`]. It makes its channels,
/// mutexes and so on itself, or has them in statics: none may come from outside.
///
/// # Errors
///
/// When the program uses something that is not covered, does not do the same twice, or takes too many steps.
pub fn explore<F, T>(limits: &Limits, program: F) -> Result<Report, Unexplored>
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Termination,
{
    let program = that_ends(program);
    in_fibers(limits, move |limits| outcomes(limits, &program))
}

/// Every outcome of a program.
fn outcomes<F>(limits: &Limits, program: &Arc<F>) -> Result<Report, Stopped>
where
    F: Fn() -> Ending + Send + Sync + 'static,
{
    let mut found = Report {
        outcomes: BTreeMap::new(),
        runs: 0,
        ended: 0,
        extent: Extent::Some,
        limited: Limited::default(),
        draws: false,
    };
    // By their hashes, since there can be many.
    let mut outcomes = HashMap::new();
    let mut noticed = Noticed::default();
    (found.runs, found.extent) = search(limits, program, |run| {
        if run.anew {
            (outcomes, found.ended) = (HashMap::new(), 0);
            (found.limited, found.draws, noticed) = (Limited::default(), false, run.path.noticed.clone());
            return;
        }
        found.limited |= run.limited;
        found.draws |= run.draws;
        found.ended += usize::from(run.outcome.is_some());
        if let Some(outcome) = &run.outcome
            && !outcomes.contains_key(outcome)
        {
            outcomes.insert(outcome.clone(), run.path.schedule());
        }
    })?;
    found.outcomes = outcomes.into_iter().collect();
    let few = found.outcomes.len().div_ceil(REPLAYS).max(1);
    for (outcome, schedule) in found.outcomes.iter().step_by(few) {
        replay(limits, program, outcome.clone(), Path::scripted(schedule.clone(), noticed.clone()))?;
    }
    if found.outcomes.is_empty() && found.is_exhaustive() {
        let why = "no run ends within the limits for timeouts, polls and ticks";
        return Err(Unexplored(why.to_owned()).into());
    }
    Ok(found)
}

/// What is noticed of a program's handles under some schedule.
pub(crate) fn noticed<F>(limits: &Limits, program: &Arc<F>) -> Result<Noticed, Stopped>
where
    F: Fn() -> Ending + Send + Sync + 'static,
{
    let mut noticed = Noticed::default();
    search(limits, program, |run| {
        if run.anew {
            noticed = run.path.noticed.clone();
        }
    })?;
    Ok(noticed)
}

/// Finds the simplest schedule that leads to this outcome, the one with the fewest switches between threads, and records a run
/// under it. Of several, the one that is found first, which is always the same.
///
/// `file` is the name of the program's file, such as `main.rs`. If the program is compiled with line numbers, as `-C
/// debuginfo=line-tables-only` does, the trace has the lines of that file.
///
/// # Errors
///
/// As of [`explore`]; and when there is no such outcome, or there are more runs to make than [`Limits::runs`].
pub fn simplest<F, T>(limits: &Limits, outcome: &Outcome, file: &str, program: F) -> Result<Trace, Unexplored>
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Termination,
{
    let program = that_ends(program);
    let (outcome, files) = (outcome.clone(), Files::from([(file.to_owned(), 0)]));
    in_fibers(limits, move |limits| simplest_run(limits, &outcome, &files, &program))
}

fn simplest_run<F>(
    limits: &Limits,
    outcome: &Outcome,
    files: &Files,
    program: &Arc<F>,
) -> Result<Trace, Stopped>
where
    F: Fn() -> Ending + Send + Sync + 'static,
{
    let mut best = None;
    let mut noticed = Noticed::default();
    let (_, extent) = search(limits, program, |run| {
        if run.anew {
            (best, noticed) = (None, run.path.noticed.clone());
            return;
        }
        if run.outcome.as_ref() != Some(outcome) {
            return;
        }
        let at_most = match &best {
            Some((0, _)) => return,
            Some((switches, _)) => switches - 1,
            None => usize::MAX,
        };
        let found = match limits.search {
            Search::Reduced if limits.preemptions.is_none() => {
                minimize::fewest_switches(run.path.executed(), outcome, at_most)
            }
            // Without the reduction all schedules come by themselves.
            _ => {
                let schedule = run.path.schedule();
                Some((minimize::switches(&schedule), schedule)).filter(|(switches, _)| *switches <= at_most)
            }
        };
        best = found.or(best.take());
    })?;
    if extent == Extent::Some {
        return Err(Unexplored(format!("there are more than {} schedules to try", limits.runs)).into());
    }
    let (switches, schedule) = best.ok_or_else(|| Unexplored("there is no such outcome".to_owned()))?;

    let recorder = Recorder::of(Arc::clone(files));
    let run = engine::run(limits, Path::scripted(schedule, noticed), Some(recorder), program)?;
    match (run.outcome, run.recorder) {
        (Some(found), Some(recorder)) if found == *outcome => Ok(recorder.into_trace(found, switches)),
        _ => Err(Unexplored("the simplest schedule does not lead to the outcome".to_owned()).into()),
    }
}

/// So many outcomes are brought about once more, to see whether the program does the same twice.
const REPLAYS: usize = 4;

/// The path that has led to this outcome leads to it again.
fn replay<F>(limits: &Limits, program: &Arc<F>, outcome: Outcome, path: Path) -> Result<(), Stopped>
where
    F: Fn() -> Ending + Send + Sync + 'static,
{
    let run = engine::run(limits, path, None, program)?;
    match run.outcome {
        Some(same) if same == outcome => Ok(()),
        other => Err(not_the_same(&other, &outcome).into()),
    }
}

/// One schedule has led to this outcome, and before to that.
pub(crate) fn not_the_same(now: &Option<Outcome>, before: &Outcome) -> Unexplored {
    Unexplored(format!(
        "the program does not do the same twice under one schedule: it shows {now:?}, and before {before:?}"
    ))
}

/// The program, which says how it ends.
pub(crate) fn that_ends<F, T>(program: F) -> Arc<impl Fn() -> Ending + Send + Sync + 'static>
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Termination,
{
    Arc::new(move || program().report().ending())
}

/// Runs the program as often as the search wants. Returns how often that was, and what it was enough for.
fn search<F>(
    limits: &Limits,
    program: &Arc<F>,
    mut see: impl FnMut(&Finished),
) -> Result<(usize, Extent), Stopped>
where
    F: Fn() -> Ending + Send + Sync + 'static,
{
    let Some(most) = limits.preemptions else {
        let (runs, path) = search_from(Path::new(limits.search), limits, program, &mut see)?;
        return Ok((runs, if path.is_none() { Extent::Some } else { Extent::All }));
    };
    let mut all_runs = 0;
    let mut extent = Extent::Some;
    let mut noticed = Noticed::default();
    for preemptions in 0..=most {
        let path = Path::bounded(preemptions, limits.search == Search::Reduced, noticed.clone());
        let (runs, path) = search_from(path, limits, program, &mut see)?;
        all_runs += runs;
        let Some(path) = path else { break };
        // Without a schedule that was left out, those with more preemptions have been tried too.
        if !path.is_bounded {
            return Ok((all_runs, Extent::All));
        }
        extent = Extent::Preemptions(preemptions);
        noticed = path.noticed;
    }
    Ok((all_runs, extent))
}

/// The same, from this path on. Returns it when nothing is left to try, and `None` if there were not enough runs for that.
fn search_from<F>(
    mut path: Path,
    limits: &Limits,
    program: &Arc<F>,
    see: &mut impl FnMut(&Finished),
) -> Result<(usize, Option<Path>), Stopped>
where
    F: Fn() -> Ending + Send + Sync + 'static,
{
    for runs in 1..=limits.runs {
        let run = engine::run(limits, path, None, program)?;
        see(&run);
        path = run.path;
        if run.anew {
            path = path.anew();
            continue;
        }
        if !path.advance() {
            return Ok((runs, Some(path)));
        }
    }
    Ok((limits.runs, None))
}

/// Finds something of a program whose threads are fibers; or, if it needs threads of the system, with these.
pub(crate) fn in_fibers<R: Send + 'static>(
    limits: &Limits,
    find: impl Fn(&Limits) -> Result<R, Stopped> + Send + Sync + 'static,
) -> Result<R, Unexplored> {
    let _guard = one_at_a_time();
    let find = Arc::new(find);
    let mut limits = limits.clone();
    loop {
        let (with, find) = (limits.clone(), Arc::clone(&find));
        match engine::watched(&limits, move || find(&with)) {
            Ok(found) => return Ok(found),
            Err(Stopped::Unexplored(why)) => return Err(why),
            Err(Stopped::NeedsThreads) => limits.threads_of_the_system = true,
        }
    }
}

/// There is one engine in a process.
fn one_at_a_time() -> MutexGuard<'static, ()> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner)
}
