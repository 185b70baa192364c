//! Explores a program as far as a time lets: every schedule, if that can be done; else those with few preemptions, and then some at random.
//! What is found is told at once, so that whoever waits for it can stop at any time and has something.

use crate::engine::{self, Finished, Stopped};
use crate::explorer::{Extent, in_fibers, not_the_same, that_ends};
use crate::limits::{Limited, Limits, Search};
use crate::minimize;
use crate::noticed::Noticed;
use crate::outcome::{Ending, Outcome, Unexplored};
use crate::process::Termination;
use crate::record::{Files, Recorder};
use crate::search::{Path, Schedule};
use crate::trace::Trace;
use ::serde::{Deserialize, Serialize};
use ::std::collections::{BTreeMap, HashMap};
use ::std::sync::Arc;
use ::std::time::{Duration, Instant};

/// What to do in which time.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Plan {
    /// For all of it: a third for every schedule, a third for those with few preemptions, and a third for some at random, of which some
    /// come early.
    pub time: Duration,
    /// After so much of it, what was found until then is told once, with runs: for who may have enough.
    pub look: Option<Duration>,
    /// If it is given, schedules with at most so many preemptions are tried, and no others.
    pub preemptions: Option<usize>,
    /// If it is given, so many schedules are tried at random, and no others.
    pub runs: Option<usize>,
    /// Of the schedules at random.
    pub seed: u64,
    pub record: Record,
}

/// Of which outcomes a run is recorded.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Record {
    /// Of the first that hang or panic: so many.
    Bad(usize),
    /// Of so many, first of those that hang or panic.
    First(usize),
    /// Of the one in this place.
    Place(usize),
    /// Of this one.
    Of(Box<Outcome>),
}

/// Which schedules are tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// Every one.
    All,
    /// Those with at most so many preemptions.
    Preemptions(usize),
    /// Some at random, drawn with this seed.
    Random(u64),
}

/// What there is to tell while it goes on.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Seen {
    /// More is known of the program now than it began with. It begins anew, and what was told before is told again.
    Anew,
    Stage(Stage),
    /// It was not seen before. If it is a hang or a panic, with a run that leads to it, which need not be the simplest.
    Outcome(Outcome, Option<Box<Trace>>),
    /// So many runs were made, of which so many came to an end.
    Runs {
        runs: usize,
        ended: usize,
    },
    /// What has come of it until now: see [`Plan::look`].
    SoFar(Box<Explored>),
}

/// What has come of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Explored {
    /// In their order.
    pub outcomes: Vec<Outcome>,
    pub runs: usize,
    pub ended: usize,
    pub extent: Extent,
    /// How many of the runs were at random.
    pub random: usize,
    pub limited: Limited,
    /// Runs that lead to outcomes, by the places of these.
    pub traces: BTreeMap<usize, Trace>,
    /// Whether no schedule is simpler: has fewer switches from one thread to another.
    pub are_simplest: bool,
}

/// Is told what is seen. Returns whether to go on.
pub type Tell = Arc<dyn Fn(Seen) -> bool + Send + Sync>;

/// Explores a program for so long. `files`: of the program.
///
/// # Errors
///
/// As of [`explore`](crate::explorer::explore).
pub fn explore_in_time<F, T>(
    limits: &Limits,
    plan: &Plan,
    files: &Files,
    tell: &Tell,
    program: F,
) -> Result<Explored, Unexplored>
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Termination,
{
    let program = that_ends(program);
    let (plan, files, tell) = (plan.clone(), Arc::clone(files), Arc::clone(tell));
    let start = Instant::now();
    in_fibers(limits, move |limits| {
        tell(Seen::Anew);
        let finder = Finder {
            limits,
            plan: &plan,
            files: &files,
            tell: &tell,
            program: &program,
            start,
            told: start,
            looked: false,
            is_stopped: false,
            compares_all: true,
            noticed: Noticed::default(),
            found: HashMap::new(),
            runs: 0,
            ended: 0,
            random: 0,
            limited: Limited::default(),
            told_bad: 0,
        };
        finder.explore()
    })
}

/// So many runs are compared with others that come to the same, to find the simplest.
const COMPARED: usize = 20_000;

/// How often it is told how far it is.
const TICK: Duration = Duration::from_millis(200);

struct Finder<'a, F> {
    limits: &'a Limits,
    plan: &'a Plan,
    files: &'a Files,
    tell: &'a Tell,
    program: &'a Arc<F>,
    start: Instant,
    /// When it was told for the last time how far it is.
    told: Instant,
    /// Whether it has told what was found when somebody wanted to look.
    looked: bool,
    is_stopped: bool,
    /// Whether each run was compared with others that come to the same.
    compares_all: bool,
    noticed: Noticed,
    /// Each outcome with the simplest schedules for it until now.
    found: HashMap<Outcome, Best>,
    runs: usize,
    ended: usize,
    random: usize,
    limited: Limited,
    /// How many hangs and panics were told with a run.
    told_bad: usize,
}

/// Schedules that lead to one outcome.
#[derive(Debug, Clone, Default)]
struct Best {
    /// Of those that stand for the same as a run of the reduced search: the one with the fewest switches, and how many.
    fewest_switches: Option<(usize, Schedule)>,
    /// Of those that were run as they are: the shortest, with its length, in which switches count more than steps.
    shortest: Option<(usize, Schedule)>,
}

impl Best {
    /// The one to show. `is_all`: whether every schedule was tried, so that none has fewer switches.
    fn schedule(&self, is_all: bool) -> &Schedule {
        let (switches, shortest) = (self.fewest_switches.as_ref(), self.shortest.as_ref());
        match (switches, shortest) {
            (Some((_, one)), Some((length, other))) if !is_all && *length < weight(one) => other,
            (Some((_, one)), _) => one,
            (None, Some((_, other))) => other,
            (None, None) => unreachable!("an outcome that was found has a schedule"),
        }
    }
}

/// How long a schedule is, in which a switch counts as much as some steps.
fn weight(schedule: &Schedule) -> usize {
    const STEPS_PER_SWITCH: usize = 5;
    schedule.len() + STEPS_PER_SWITCH * minimize::switches(schedule)
}

/// Why a stage is over.
enum Over {
    /// Nothing is left to try. Whether a bound has kept a schedule from being tried.
    Done {
        is_bounded: bool,
    },
    /// Where it can go on.
    Time(Box<Path>),
    Anew,
}

impl Over {
    /// How much that was, of a stage that would try every schedule. `None`: it begins anew.
    fn of_all(self) -> Option<Extent> {
        match self {
            Over::Done { .. } => Some(Extent::All),
            Over::Time(_) => Some(Extent::Some),
            Over::Anew => None,
        }
    }
}

impl<F: Fn() -> Ending + Send + Sync + 'static> Finder<'_, F> {
    fn explore(mut self) -> Result<Explored, Stopped> {
        let extent = loop {
            if let Some(extent) = self.all_stages()? {
                break extent;
            }
        };
        // What comes after so many steps was not tried.
        let extent = if self.limited.steps { Extent::Some } else { extent };
        if self.found.is_empty() && extent == Extent::All {
            let why = "no run ends within the limits for timeouts, polls and ticks";
            return Err(Unexplored(why.to_owned()).into());
        }
        self.explored(extent)
    }

    /// What has come of it, of which this is known.
    fn explored(&self, extent: Extent) -> Result<Explored, Stopped> {
        let mut found: Vec<_> = self.found.iter().collect();
        found.sort_by_key(|(outcome, _)| *outcome);
        let mut traces = BTreeMap::new();
        for place in self.recorded(&found) {
            let (outcome, best) = found[place];
            let schedule = best.schedule(extent == Extent::All).clone();
            traces.insert(place, self.record(outcome, schedule)?);
        }
        Ok(Explored {
            outcomes: found.into_iter().map(|(outcome, _)| outcome.clone()).collect(),
            runs: self.runs,
            ended: self.ended,
            extent,
            random: self.random,
            limited: self.limited,
            traces,
            are_simplest: self.compares_all && extent == Extent::All,
        })
    }

    /// The places of the outcomes of which a run is recorded.
    fn recorded(&self, found: &[(&Outcome, &Best)]) -> Vec<usize> {
        let places = 0..found.len();
        let is_bad = |place: &usize| found[*place].0.is_bad();
        match self.plan.record {
            Record::Bad(most) => {
                // A hang says most of all.
                let mut bad: Vec<_> = places.filter(is_bad).collect();
                bad.sort_by_key(|place| found[*place].0.ending != Ending::Deadlocked);
                bad.truncate(most);
                bad
            }
            Record::First(most) => {
                let mut all: Vec<_> = places.collect();
                all.sort_by_key(|place| !is_bad(place));
                all.truncate(most);
                all
            }
            Record::Place(place) => places.filter(|other| *other == place).collect(),
            Record::Of(ref outcome) => places.filter(|place| found[*place].0 == &**outcome).collect(),
        }
    }

    /// Tries what the plan says. `None`: it begins anew.
    fn all_stages(&mut self) -> Result<Option<Extent>, Stopped> {
        let time = self.plan.time;
        let seed = self.plan.seed;
        if self.plan.runs.is_some() {
            return Ok(self.stage(Stage::Random(seed), None, time)?.of_all());
        }
        let Some(most) = self.plan.preemptions else {
            // Most programs are done in a moment. Of the others some schedules at random show much, and soon.
            let moment = (time / 12).min(Duration::from_secs(1));
            let all = match self.stage(Stage::All, None, moment)? {
                Over::Time(path) => path,
                over => return Ok(over.of_all()),
            };
            let random = match self.stage(Stage::Random(seed), None, moment + time / 24)? {
                Over::Time(path) => path,
                over => return Ok(over.of_all()),
            };
            if let over @ (Over::Done { .. } | Over::Anew) =
                self.stage(Stage::All, Some(all), time * 5 / 12)?
            {
                return Ok(over.of_all());
            }
            let Some(extent) = self.few_preemptions(usize::MAX, time * 3 / 4)? else { return Ok(None) };
            if extent == Extent::All {
                return Ok(Some(extent));
            }
            let over = self.stage(Stage::Random(seed), Some(random), time)?;
            return Ok(if let Over::Anew = over { None } else { Some(extent) });
        };
        self.few_preemptions(most, time)
    }

    /// Tries schedules without a preemption, then those with one, and so on up to so many. `None`: it begins anew.
    fn few_preemptions(&mut self, most: usize, until: Duration) -> Result<Option<Extent>, Stopped> {
        let mut extent = Extent::Some;
        for most in 0..=most {
            match self.stage(Stage::Preemptions(most), None, until)? {
                // Without a schedule that was left out, those with more preemptions have been tried too.
                Over::Done { is_bounded: false } => return Ok(Some(Extent::All)),
                Over::Done { is_bounded: true } => extent = Extent::Preemptions(most),
                Over::Anew => return Ok(None),
                Over::Time(_) => break,
            }
        }
        Ok(Some(extent))
    }

    /// Tries these schedules, until so much time has passed since the start. `path`: if some were tried before, where to go on.
    fn stage(&mut self, stage: Stage, path: Option<Box<Path>>, until: Duration) -> Result<Over, Stopped> {
        self.tell(Seen::Stage(stage));
        let mut path = path.map(|path| *path).unwrap_or_else(|| match stage {
            Stage::All => Path::knowing(Search::Reduced, self.noticed.clone()),
            Stage::Preemptions(most) => Path::bounded(most, true, self.noticed.clone()),
            Stage::Random(seed) => Path::knowing(Search::Random(seed), self.noticed.clone()),
        });
        while self.goes_on(until) {
            self.look()?;
            let run = engine::run(self.limits, path, None, self.program)?;
            self.runs += 1;
            self.random += usize::from(matches!(stage, Stage::Random(_)));
            if run.anew {
                self.begin_anew(run.path.noticed);
                return Ok(Over::Anew);
            }
            self.limited |= run.limited;
            self.ended += usize::from(run.outcome.is_some());
            if let Some(outcome) = &run.outcome {
                self.found(outcome, &run, stage == Stage::All)?;
            }
            path = run.path;
            if !path.advance() {
                return Ok(Over::Done { is_bounded: path.is_bounded });
            }
        }
        Ok(Over::Time(Box::new(path)))
    }

    fn goes_on(&mut self, until: Duration) -> bool {
        let now = Instant::now();
        if now - self.told >= TICK {
            self.told = now;
            self.tell(Seen::Runs { runs: self.runs, ended: self.ended });
        }
        let is_left = self.plan.runs.is_none_or(|most| self.runs < most);
        !self.is_stopped && is_left && now - self.start < until
    }

    /// Tells what was found until now, if it is time for that.
    fn look(&mut self) -> Result<(), Stopped> {
        let is_time = |look: Duration| self.start.elapsed() >= look;
        if !self.looked && self.plan.look.is_some_and(is_time) {
            self.looked = true;
            let so_far = self.explored(Extent::Some)?;
            self.tell(Seen::SoFar(Box::new(so_far)));
        }
        Ok(())
    }

    fn tell(&mut self, seen: Seen) {
        self.is_stopped |= !(self.tell)(seen);
    }

    fn begin_anew(&mut self, noticed: Noticed) {
        self.tell(Seen::Anew);
        self.noticed = noticed;
        self.found.clear();
        (self.runs, self.ended, self.random, self.told_bad) = (0, 0, 0, 0);
        (self.limited, self.compares_all) = (Limited::default(), true);
    }

    /// A run has come to this. `is_reduced`: whether it stands for others that come to the same.
    fn found(&mut self, outcome: &Outcome, run: &Finished, is_reduced: bool) -> Result<(), Stopped> {
        self.compares_all &= self.runs <= COMPARED;
        let best = match self.found.get_mut(outcome) {
            Some(best) => best,
            None => self.found.entry(outcome.clone()).or_default(),
        };
        let is_new = best.fewest_switches.is_none() && best.shortest.is_none();
        if is_reduced && self.runs <= COMPARED {
            let at_most = match &best.fewest_switches {
                Some((0, _)) => return Ok(()),
                Some((switches, _)) => switches - 1,
                None => usize::MAX,
            };
            let simplest = minimize::fewest_switches(run.path.executed(), outcome, at_most);
            best.fewest_switches = simplest.or(best.fewest_switches.take());
        } else if !is_reduced || is_new {
            let schedule = run.path.schedule();
            let weight = weight(&schedule);
            if best.shortest.as_ref().is_none_or(|(shortest, _)| weight < *shortest) {
                best.shortest = Some((weight, schedule));
            }
        }
        if is_new {
            let schedule = best.schedule(false).clone();
            /// So many are told at once with a run, for those who do not wait for the end.
            const TOLD_AT_ONCE: usize = 3;
            let is_told = outcome.is_bad() && self.told_bad < TOLD_AT_ONCE;
            self.told_bad += usize::from(is_told);
            let trace = is_told.then(|| self.record(outcome, schedule)).transpose()?;
            self.tell(Seen::Outcome(outcome.clone(), trace.map(Box::new)));
        }
        Ok(())
    }

    /// Brings about the outcome once more, and puts down how.
    fn record(&self, outcome: &Outcome, schedule: Schedule) -> Result<Trace, Stopped> {
        let switches = minimize::switches(&schedule);
        let path = Path::scripted(schedule, self.noticed.clone());
        let recorder = Recorder::of(Arc::clone(self.files));
        let run = engine::run(self.limits, path, Some(recorder), self.program)?;
        match (run.outcome, run.recorder) {
            (Some(same), Some(recorder)) if same == *outcome => Ok(recorder.into_trace(same, switches)),
            (other, _) => Err(not_the_same(&other, outcome).into()),
        }
    }
}
