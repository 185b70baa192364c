//! Generated programs that wait for something beside channels. The reduced search has to find what the plain one does; and a `wait_while`
//! has to come to what a loop of the program's own comes to, which is let to wake up for no reason more often than it can matter.

#[path = "common/asked.rs"]
mod asked;
mod common;

use asked::asked_for;
use explorer::explorer::{Limits, Outcome, Search, explore, simplest};
use explorer::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use explorer::sync::{Barrier, Condvar, LockResult, Mutex, MutexGuard, OnceLock, PoisonError};
use explorer::time::Duration;
use explorer::{println, thread};
use std::collections::BTreeSet;

/// How many programs are compared, unless `EXPLORER_PROGRAMS` says otherwise.
const PROGRAMS: usize = 20;

/// How many runs either search may take.
const RUNS: usize = 1_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Do {
    /// Waits until there is something, and takes it.
    Take,
    TakeInTime,
    Add,
    /// Takes without waiting.
    TakeIfAny,
    TryToLook,
    NotifyOne,
    NotifyAll,
    Panic,
    IsPoisoned,
    ClearPoison,
    Init,
    FailToInit,
    Get,
    Barrier,
}

const ALL: [Do; 19] = [
    Do::Take,
    Do::Take,
    Do::Take,
    Do::TakeInTime,
    Do::Add,
    Do::Add,
    Do::Add,
    Do::TakeIfAny,
    Do::TryToLook,
    Do::NotifyOne,
    Do::NotifyOne,
    Do::NotifyAll,
    Do::Panic,
    Do::IsPoisoned,
    Do::ClearPoison,
    Do::Init,
    Do::FailToInit,
    Do::Get,
    Do::Barrier,
];

#[derive(Debug, Clone)]
struct Program {
    /// What `main` does, and then the others.
    threads: Vec<Vec<Do>>,
    /// Whether it loops itself where it waits for a condition.
    loops: bool,
}

#[derive(Default)]
struct Shared {
    count: Mutex<i32>,
    changed: Condvar,
    once: OnceLock<usize>,
    barrier: Option<Barrier>,
}

fn value<G>(locked: LockResult<G>) -> (G, bool) {
    let is_poisoned = locked.is_err();
    (locked.unwrap_or_else(PoisonError::into_inner), is_poisoned)
}

impl Shared {
    /// Waits until there is something.
    fn wait<'a>(&'a self, guard: MutexGuard<'a, i32>, loops: bool) -> LockResult<MutexGuard<'a, i32>> {
        if !loops {
            return self.changed.wait_while(guard, |count| *count == 0);
        }
        let mut guard = guard;
        while *guard == 0 {
            guard = self.changed.wait(guard)?;
        }
        Ok(guard)
    }

    /// Does this, and says what it came to.
    fn act(&self, thread: usize, operation: Do, loops: bool) -> String {
        match operation {
            Do::Take => {
                let (mut count, is_poisoned) = value(self.wait(value(self.count.lock()).0, loops));
                *count -= 1;
                std::format!("{count} {is_poisoned}")
            }
            Do::TakeInTime => {
                let guard = value(self.count.lock()).0;
                let waits = self.changed.wait_timeout_while(guard, Duration::ZERO, |count| *count == 0);
                let ((mut count, result), is_poisoned) = value(waits);
                *count -= 1;
                std::format!("{count} {} {is_poisoned}", result.timed_out())
            }
            Do::Add => {
                *value(self.count.lock()).0 += 1;
                String::new()
            }
            Do::TakeIfAny => {
                let mut count = value(self.count.lock()).0;
                *count -= i32::from(*count > 0);
                std::format!("{count}")
            }
            Do::TryToLook => std::format!("{:?}", self.count.try_lock().ok().map(|count| *count)),
            Do::NotifyOne => {
                self.changed.notify_one();
                String::new()
            }
            Do::NotifyAll => {
                self.changed.notify_all();
                String::new()
            }
            Do::Panic => {
                let panics = catch_unwind(AssertUnwindSafe(|| {
                    let _guard = self.count.lock();
                    resume_unwind(Box::new(()));
                }));
                std::format!("{}", panics.is_err())
            }
            Do::IsPoisoned => std::format!("{}", self.count.is_poisoned()),
            Do::ClearPoison => {
                self.count.clear_poison();
                String::new()
            }
            Do::Init => std::format!("{}", self.once.get_or_init(|| thread)),
            Do::FailToInit => {
                let fails = || *self.once.get_or_init(|| resume_unwind(Box::new(())));
                std::format!("{:?}", catch_unwind(AssertUnwindSafe(fails)).ok())
            }
            Do::Get => std::format!("{:?}", self.once.get()),
            Do::Barrier => {
                let leads = self.barrier.as_ref().expect("there is one").wait().is_leader();
                std::format!("{leads}")
            }
        }
    }

    fn act_all(&self, thread: usize, program: &Program) {
        let operations = program.threads[thread].iter();
        let seen: Vec<_> = operations.map(|operation| self.act(thread, *operation, program.loops)).collect();
        println!("{thread}: {seen:?}");
    }
}

fn run(program: &Program) {
    let shared = Shared { barrier: Some(Barrier::new(2)), ..Shared::default() };
    thread::scope(|scope| {
        for thread in 1..program.threads.len() {
            let shared = &shared;
            scope.spawn(move || shared.act_all(thread, program));
        }
        shared.act_all(0, program);
    });
}

struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % end
    }
}

/// Threads that have something in common are worth more than those that use everything once.
fn generate(random: &mut Random) -> Program {
    let palette: Vec<_> = (0..4).map(|_| ALL[random.below(ALL.len())]).collect();
    let threads = (0..2 + random.below(2)).map(|_| {
        let operations = 1 + random.below(3);
        (0..operations).map(|_| palette[random.below(palette.len())]).collect()
    });
    Program { threads: threads.collect(), loops: false }
}

/// What it comes to, if that takes not too many runs.
fn outcomes(program: &Program, search: Search, wakeups: usize) -> Option<BTreeSet<Outcome>> {
    let explored = program.clone();
    let limits = Limits { search, wakeups, runs: RUNS, polls: 2, ..Limits::default() };
    let report =
        common::in_time(&format!("{search:?}: {program:?}"), || explore(&limits, move || run(&explored)));
    match report {
        Ok(report) => report.is_exhaustive().then(|| report.outcomes.into_keys().collect()),
        Err(error) if error.0.starts_with("no run ends") => Some(BTreeSet::new()),
        Err(error) => panic!("everything in it is covered: {error}"),
    }
}

#[track_caller]
fn same(program: &Program, one: &BTreeSet<Outcome>, other: &BTreeSet<Outcome>) {
    let missing: Vec<_> = one.difference(other).collect();
    let more: Vec<_> = other.difference(one).collect();
    assert!(missing.is_empty() && more.is_empty(), "{program:?}\nmissing: {missing:#?}\nmore: {more:#?}");
}

/// Generates programs until so many could be compared as asked for.
fn compare(seed: u64, mut compare: impl FnMut(&Program) -> Option<()>) {
    let programs = asked_for("EXPLORER_PROGRAMS", PROGRAMS);
    let mut random = Random(seed);
    let (mut compared, mut generated) = (0, 0);
    while compared < programs {
        generated += 1;
        compared += usize::from(compare(&generate(&mut random)).is_some());
    }
    std::println!("{compared} of {generated} programs compared");
}

#[test]
fn both_searches_find_the_same() {
    compare(0x5eed, |program| {
        let plain = outcomes(program, Search::Plain, 1)?;
        let reduced = outcomes(program, Search::Reduced, 1);
        same(program, &plain, &reduced.expect("the reduced search is no longer than the plain one"));
        Some(())
    });
}

#[test]
fn both_searches_find_the_same_where_programs_loop() {
    compare(0x100b, |program| {
        let program = &Program { loops: true, ..program.clone() };
        let plain = outcomes(program, Search::Plain, 1)?;
        let reduced = outcomes(program, Search::Reduced, 1);
        same(program, &plain, &reduced.expect("the reduced search is no longer than the plain one"));
        Some(())
    });
}

/// That a thread which wakes up for no reason is left out, if it has to wait again, leaves out no outcome. With `try_lock` it can, and the
/// report says so.
#[test]
fn to_wait_for_a_condition_is_to_loop() {
    compare(0xc0de, |program| {
        let operations = program.threads.concat();
        if operations.contains(&Do::TryToLook) || !operations.contains(&Do::Take) {
            return None;
        }
        let waits = outcomes(program, Search::Reduced, 1)?;
        let loops = outcomes(&Program { loops: true, ..program.clone() }, Search::Reduced, 2)?;
        same(program, &loops, &waits);
        Some(())
    });
}

fn switches(program: &Program, search: Search, outcome: &Outcome) -> usize {
    let explored = program.clone();
    let limits = Limits { search, runs: RUNS, polls: 2, ..Limits::default() };
    let trace = simplest(&limits, outcome, "", move || run(&explored));
    trace.unwrap_or_else(|error| panic!("{search:?}: {error}")).switches
}

/// Both searches find an equally simple schedule.
#[test]
fn the_simplest_schedule_has_the_fewest_switches() {
    compare(0x51e4, |program| {
        for outcome in outcomes(program, Search::Plain, 1)?.iter().take(2) {
            let [reduced, plain] =
                [Search::Reduced, Search::Plain].map(|search| switches(program, search, outcome));
            assert_eq!(reduced, plain, "{program:?}\n{outcome:?}");
        }
        Some(())
    });
}
