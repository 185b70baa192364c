//! The reduced search against the plain one, on generated programs whose threads have handles of the same values: who lets go last is
//! noticed, or how many there are.

#[path = "common/asked.rs"]
mod asked;
mod common;
#[path = "common/random.rs"]
mod random;

use asked::asked_for;
use explorer::explorer::{Limits, Outcome, Search, explore, simplest};
use explorer::sync::Arc;
use explorer::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use explorer::{println, thread};
use random::Random;
use std::collections::BTreeSet;

/// How many programs are compared, unless `EXPLORER_PROGRAMS` says otherwise.
const PROGRAMS: usize = 60;

/// How many runs either search may take.
const RUNS: usize = 3_000;

const THREADS: usize = 3;
const VALUES: usize = 1;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Do {
    /// Lets go of the handle of this value, or of one of several.
    Drop(usize),
    Clone(usize),
    Unwrap(usize),
    Weaken(usize),
    Upgrade(usize),
    Add,
    Count(usize),
}

/// What each thread does. `main` is the first.
type Program = Vec<Vec<Do>>;

/// Says when it goes.
struct Loud(usize, Arc<AtomicUsize>);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("{} goes at {}", self.0, self.1.load(SeqCst));
    }
}

fn generate(random: &mut Random, counts: bool) -> Program {
    let operation = |random: &mut Random| {
        let value = random.below(VALUES);
        match random.below(if counts { 10 } else { 9 }) {
            0..4 => Do::Drop(value),
            4 => Do::Clone(value),
            5 => Do::Unwrap(value),
            6 => Do::Weaken(value),
            7 => Do::Upgrade(value),
            8 => Do::Add,
            _ => Do::Count(value),
        }
    };
    let length = |random: &mut Random| 1 + random.below(2);
    (0..THREADS).map(|_| (0..length(random)).map(|_| operation(random)).collect()).collect()
}

fn run_thread(own: usize, operations: &[Do], mut handles: [Vec<Arc<Loud>>; VALUES], count: &AtomicUsize) {
    let mut weak: [_; VALUES] = [None];
    for operation in operations {
        match *operation {
            Do::Drop(value) => drop(handles[value].pop()),
            Do::Clone(value) => {
                let more = handles[value].last().cloned();
                handles[value].extend(more);
            }
            Do::Unwrap(value) => {
                let unwrapped = handles[value].pop().map(|handle| Arc::try_unwrap(handle).is_ok());
                println!("{own} unwraps {value}: {unwrapped:?}");
            }
            Do::Weaken(value) => weak[value] = handles[value].last().map(Arc::downgrade),
            Do::Upgrade(value) => {
                let upgraded = weak[value].as_ref().map(|weak| weak.upgrade().is_some());
                println!("{own} upgrades {value}: {upgraded:?}");
            }
            Do::Add => {
                count.fetch_add(1, SeqCst);
            }
            Do::Count(value) => {
                println!("{own} counts {value}: {:?}", handles[value].last().map(Arc::strong_count));
            }
        }
    }
}

fn run(program: &Program) {
    let count = Arc::new(AtomicUsize::new(0));
    let values = [0].map(|value| Arc::new(Loud(value, Arc::clone(&count))));
    let mut threads = Vec::new();
    for (own, operations) in program.iter().enumerate().skip(1) {
        let operations = operations.clone();
        let count = Arc::clone(&count);
        let handles = values.each_ref().map(|value| vec![Arc::clone(value)]);
        threads.push(thread::spawn(move || run_thread(own, &operations, handles, &count)));
    }
    run_thread(0, &program[0], values.map(|value| vec![value]), &count);
    threads.into_iter().for_each(|thread| thread.join().unwrap());
}

fn limits(search: Search) -> Limits {
    Limits { search, runs: RUNS, polls: 1, ..Limits::default() }
}

/// Every outcome, or `None` if the search is not done in time.
fn outcomes(program: &Program, search: Search) -> Option<BTreeSet<Outcome>> {
    let explored = program.clone();
    let report = common::in_time(&format!("{search:?}: {program:?}"), || {
        explore(&limits(search), move || run(&explored))
    });
    let report = report.unwrap_or_else(|error| panic!("{program:?}: {error}"));
    report.is_exhaustive().then(|| report.outcomes.into_keys().collect())
}

/// Generates programs until so many could be compared as asked for.
fn compare(seed: u64, counts: bool) {
    let programs = asked_for("EXPLORER_PROGRAMS", PROGRAMS);
    let mut random = Random(seed);
    let (mut compared, mut generated) = (0, 0);
    while compared < programs {
        generated += 1;
        let program = generate(&mut random, counts);
        let Some(plain) = outcomes(&program, Search::Plain) else { continue };
        let reduced = outcomes(&program, Search::Reduced).expect("it takes no longer than the plain search");
        let missing: Vec<_> = plain.difference(&reduced).collect();
        let more: Vec<_> = reduced.difference(&plain).collect();
        assert!(missing.is_empty() && more.is_empty(), "{program:?}\nmissing: {missing:#?}\nmore: {more:#?}");
        if let Some(outcome) = reduced.iter().nth(compared % reduced.len()) {
            let explored = program.clone();
            let trace = simplest(&limits(Search::Reduced), outcome, "", move || run(&explored));
            assert_eq!(trace.map(|trace| trace.outcome), Ok(outcome.clone()), "{program:?}");
        }
        compared += 1;
    }
    std::println!("{compared} of {generated} programs compared");
}

#[test]
fn both_searches_find_who_goes_last() {
    compare(0x5eed, false);
}

#[test]
fn both_searches_find_how_many_there_are() {
    compare(0xc047, true);
}

/// Of six threads, each can be the one that goes last: that is all that there is to try.
#[test]
fn one_run_for_each_that_goes_last() {
    let program = || {
        let loud = Arc::new(Loud(1, Arc::default()));
        for _ in 0..5 {
            let theirs = Arc::clone(&loud);
            thread::spawn(move || drop(theirs));
        }
        drop(loud);
        thread::park();
    };
    let limits = Limits { wakeups: 0, ..Limits::default() };
    let report = explore(&limits, program).unwrap();
    assert_eq!((report.ended, report.outcomes.len()), (6, 1), "of {} runs", report.runs);
}
