//! The explorer against reality: every program is explored, and run for real many times, some of them while all cores
//! are busy. What a real run shows has to be among what was found; and that has to be the full set that stands behind the
//! program, so that an outcome that real runs hardly ever show is not lost.
//!
//! The two are the same source: [`programs!`] compiles each program twice, once with the explorer's names and once with the real
//! ones. A program says what it saw as its result.

#[path = "../common/asked.rs"]
mod asked;
#[path = "../common/mod.rs"]
mod common;
mod with_atomics;
mod with_crossbeam;
mod with_std;
mod with_threads;
mod with_waiting;

use asked::asked_for;
use explorer::explorer::{Choices, Ending, Limits, explore};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

/// How often each program is run for real, unless `EXPLORER_REAL_RUNS` says otherwise.
const REAL_RUNS: usize = 30;

/// One real run in so many is under load: it takes some fifty times as long as one without.
const LOADED: usize = 10;

/// How often each thread may time out in the model. Times are so short or so long that a real run stays below.
const TIMEOUTS: usize = 2;

/// After this time a program that can deadlock is taken to have done so. For one that cannot, it would be a failure.
const PATIENCE: Duration = Duration::from_millis(300);
const GREAT_PATIENCE: Duration = Duration::from_secs(60);

/// So often a program may be left hanging: each time it leaves threads behind.
const HANGS: usize = 2;

/// What stands for an outcome of a program that did not return.
const DEADLOCKS: &str = "deadlocks";
const PANICS: &str = "panics";

/// A program in both worlds.
pub struct Program {
    pub name: &'static str,
    pub model: fn() -> String,
    pub real: fn() -> String,
    /// Everything that the model has it do.
    pub outcomes: &'static [&'static str],
}

/// Compiles functions twice: with what stands after `model` in scope, and with what stands after `real`. Behind each, what it
/// can come to.
macro_rules! programs {
    (model { $($model:item)* } real { $($real:item)* } $($(#[doc = $doc:literal])* fn $name:ident() $body:block shows [$($outcome:literal),* $(,)?])*) => {
        mod model {
            $($model)*
            $($(#[doc = $doc])* pub fn $name() -> String $body)*
        }
        mod real {
            $($real)*
            $($(#[doc = $doc])* pub fn $name() -> String $body)*
        }
        pub const PROGRAMS: &[crate::Program] =
            &[$(crate::Program {
                name: stringify!($name),
                model: model::$name,
                real: real::$name,
                outcomes: &[$($outcome),*],
            }),*];
    };
}
pub(crate) use programs;

impl Program {
    /// Everything that the program can do, according to the model, with these choices.
    fn explored(&self, choices: Choices) -> BTreeSet<String> {
        let model = self.model;
        let limits = Limits { timeouts: TIMEOUTS, choices, ..Limits::default() };
        let report = common::in_time(self.name, || explore(&limits, move || explorer::print!("{}", model())));
        let report = report.unwrap_or_else(|error| panic!("{}: {error}", self.name));
        assert!(report.is_exhaustive(), "{}: {} runs were not enough", self.name, report.runs);
        let outcomes = report.outcomes.into_keys().map(|outcome| match outcome.ending {
            Ending::Returned => outcome.stdout,
            Ending::Panicked => PANICS.to_owned(),
            Ending::Deadlocked => DEADLOCKS.to_owned(),
            Ending::Exited(status) => format!("exits with {status}"),
        });
        outcomes.collect()
    }

    /// What a real run shows.
    fn run(&self, patience: Duration) -> String {
        let real = self.real;
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || {
            shake();
            tx.send(panic::catch_unwind(AssertUnwindSafe(real)))
        });
        match rx.recv_timeout(patience) {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(_)) => PANICS.to_owned(),
            Err(RecvTimeoutError::Timeout) => DEADLOCKS.to_owned(),
            Err(RecvTimeoutError::Disconnected) => unreachable!("the thread sends what came of it"),
        }
    }

    /// Runs it so often, the last of them under load, and with these choices. For each outcome, how often it was seen.
    fn run_often(&self, choices: Choices, runs: usize, patience: Duration) -> BTreeMap<String, usize> {
        // While one is run that must not draw, no other is run, which would have it draw.
        static DRAWING: RwLock<()> = RwLock::new(());
        let draws = choices == Choices::Documented;
        let _drawing = draws.then(|| DRAWING.read().unwrap_or_else(PoisonError::into_inner));
        let _not_drawing = (!draws).then(|| DRAWING.write().unwrap_or_else(PoisonError::into_inner));
        DRAWS.store(draws, Ordering::Relaxed);
        let mut seen = BTreeMap::new();
        let under_load = runs.div_ceil(LOADED);
        for (loaded, runs) in [(false, runs - under_load), (true, under_load)] {
            let _load = loaded.then(Load::new);
            for _ in 0..runs {
                if seen.get(DEADLOCKS) >= Some(&HANGS) {
                    break;
                }
                *seen.entry(self.run(patience)).or_default() += 1;
            }
        }
        seen
    }

    /// Compares the two. Returns the outcomes of the model that no real run has shown.
    fn check(&self, runs: usize) -> Vec<String> {
        let explored = self.explored(Choices::Documented);
        let this_version = self.explored(Choices::ThisVersion);
        assert!(this_version.is_subset(&explored), "{}: the version does more than it may", self.name);
        let expected = self.outcomes.iter().map(|outcome| outcome.to_string());
        assert_eq!(explored, expected.collect(), "{}: the model", self.name);
        let patience = if explored.contains(DEADLOCKS) { PATIENCE } else { GREAT_PATIENCE };
        // Where the two are one, this version is not run for itself.
        let of_the_version = (this_version != explored).then_some((Choices::ThisVersion, &this_version));
        let mut unseen = explored.clone();
        for (choices, possible) in [(Choices::Documented, &explored)].into_iter().chain(of_the_version) {
            for (outcome, times) in self.run_often(choices, runs, patience) {
                assert!(
                    possible.contains(&outcome),
                    "{}: a real run shows {outcome:?} ({times} of {runs}), and the model has only {possible:#?}: {choices:?}",
                    self.name
                );
                unseen.remove(&outcome);
            }
        }
        unseen.into_iter().collect()
    }
}

/// The real threads, which begin a little late, or let the one that starts them go on a little late.
pub mod shaken {
    pub use std::thread::*;

    /// Starts a thread.
    pub fn spawn<T: Send + 'static>(body: impl FnOnce() -> T + Send + 'static) -> JoinHandle<T> {
        let shaken = move || {
            super::shake();
            body()
        };
        let handle = std::thread::spawn(shaken);
        super::shake();
        handle
    }
}

/// Whether [`shake`] draws numbers too.
static DRAWS: AtomicBool = AtomicBool::new(true);

/// Takes some time: often none, sometimes as much as it takes to start a thread. And draws some of the numbers by which
/// crossbeam-channel chooses among arms, since they are the same in each new thread.
fn shake() {
    let random = RandomState::new().build_hasher().finish();
    let (_, disconnected) = crossbeam_channel::bounded::<()>(0);
    let draws = if DRAWS.load(Ordering::Relaxed) { random % 8 } else { 0 };
    for _ in 0..draws {
        crossbeam_channel::select! {
            recv(disconnected) -> _ => {},
            recv(disconnected) -> _ => {},
        }
    }
    let spins = 1 << ((random >> 8) % 16);
    for _ in 0..(random >> 16) % spins {
        std::hint::spin_loop();
    }
}

/// Keeps every core busy until it is dropped, so that threads are held up in odd places. There is one at a time: tests that run side by
/// side do not load the machine twice.
struct Load {
    over: Arc<AtomicBool>,
    _only: MutexGuard<'static, ()>,
}

impl Load {
    fn new() -> Load {
        static ONLY: Mutex<()> = Mutex::new(());
        // A test that failed under load leaves nothing behind that matters here.
        let only = ONLY.lock().unwrap_or_else(PoisonError::into_inner);
        let over = Arc::new(AtomicBool::new(false));
        for _ in 0..thread::available_parallelism().map_or(2, |cores| cores.get()) {
            let over = Arc::clone(&over);
            thread::spawn(move || while !over.load(Ordering::Relaxed) {});
        }
        Load { over, _only: only }
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
    }
}

/// Of the programs' own panics nobody has to hear. They are in threads without a name.
fn quiet_panics() {
    // Once, and so below the explorer's own hook, which must not be cut off from its panics.
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if thread::current().name().is_some() {
                usual(info);
            }
        }));
    });
}

/// Checks them all, and reports what the real runs did not show.
fn check(programs: &[Program]) {
    let runs = asked_for("EXPLORER_REAL_RUNS", REAL_RUNS);
    quiet_panics();
    let mut unseen = 0;
    for program in programs {
        for outcome in program.check(runs) {
            println!("{}: not seen in {runs} real runs: {outcome}", program.name);
            unseen += 1;
        }
    }
    println!(
        "{} programs; outcomes of the model that {runs} real runs each did not show: {unseen}",
        programs.len()
    );
}

#[test]
fn programs_with_crossbeam() {
    check(with_crossbeam::PROGRAMS);
}

#[test]
fn programs_with_std() {
    check(with_std::PROGRAMS);
}

#[test]
fn programs_that_wait() {
    check(with_waiting::PROGRAMS);
}

#[test]
fn programs_with_atomics() {
    check(with_atomics::PROGRAMS);
}

#[test]
fn programs_with_threads() {
    check(with_threads::PROGRAMS);
}
