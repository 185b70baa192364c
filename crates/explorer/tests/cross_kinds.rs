//! The reduced search against the plain one, on generated programs in which things of every kind are used side by side; and the same where
//! few preemptions are let, with the same bound.

#[path = "common/asked.rs"]
mod asked;
mod common;
#[path = "common/random.rs"]
mod random;

use asked::asked_for;
use explorer::crossbeam_channel::{self as crossbeam, after, bounded, never, select, tick, unbounded};
use explorer::explorer::{Extent, Limits, Outcome, Search, explore};
use explorer::io::Write;
use explorer::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use explorer::sync::{Arc, Barrier, Condvar, Mutex, OnceLock, RwLock, mpsc};
use explorer::thread::{self, Thread};
use explorer::time::Duration;
use explorer::{eprintln, io, print, println, process};
use random::Random;
use std::collections::BTreeSet;

/// How many programs are compared, unless `EXPLORER_PROGRAMS` says otherwise.
const PROGRAMS: usize = 20;

/// How many runs either search may take.
const RUNS: usize = 1_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Do {
    Send,
    Recv,
    TryRecv,
    RecvTimeout,
    DropTx,
    Cross,
    Uncross,
    Select,
    SelectAfter,
    SelectTick,
    SendSelecting,
    Lock,
    LockForLong,
    TryLock,
    Read,
    Write,
    TryWrite,
    Wait,
    WaitInTime,
    Notify,
    Meet,
    Init,
    Get,
    Load,
    Store,
    Add,
    Count,
    DropHandle,
    Park,
    ParkInTime,
    Unpark,
    Yield,
    Print,
    PrintPart,
    PrintToStderr,
    PrintLocked,
    Panic,
    Exit,
}

use Do::*;

/// Those that have to do with each other: a program takes most of its operations from two of these.
const KINDS: [&[Do]; 10] = [
    &[Send, Send, Recv, TryRecv, RecvTimeout, DropTx],
    &[Cross, Uncross, Select, SelectAfter, SelectTick, SendSelecting],
    &[Lock, LockForLong, TryLock, Panic],
    &[Read, Write, TryWrite],
    &[Wait, WaitInTime, Notify, Lock],
    &[Meet, Init, Get],
    &[Load, Store, Add],
    &[Count, DropHandle],
    &[Park, ParkInTime, Unpark, Yield],
    &[Print, PrintPart, PrintToStderr, PrintLocked, Exit],
];

#[derive(Debug, Clone)]
struct Program {
    /// What `main` does, and then the others.
    threads: Vec<Vec<Do>>,
    /// Whether `main` waits for the others.
    joins: bool,
}

fn generate(random: &mut Random) -> Program {
    let count = 2 + usize::from(random.below(3) == 0);
    let kinds = [0; 2].map(|_| KINDS[random.below(KINDS.len())]);
    let operation = |random: &mut Random| {
        let kind = match random.below(6) {
            0 => KINDS[random.below(KINDS.len())],
            other => kinds[other % 2],
        };
        kind[random.below(kind.len())]
    };
    let mut threads: Vec<Vec<_>> = Vec::new();
    for _ in 0..count {
        let operations = 1 + random.below(if count == 2 { 3 } else { 2 });
        threads.push((0..operations).map(|_| operation(random)).collect());
    }
    // The explorer covers no thread that parks and also waits for what std's threads park for.
    let parks = |operations: &[Do]| operations.iter().any(|operation| matches!(operation, Park | ParkInTime));
    let waits = [Recv, RecvTimeout, Read, Write, Init];
    for operations in threads.iter_mut().filter(|operations| parks(operations)) {
        operations.retain(|operation| !waits.contains(operation) && !KINDS[1].contains(operation));
    }
    Program { threads, joins: random.below(3) > 0 }
}

/// Says when it goes.
struct Loud;

impl Drop for Loud {
    fn drop(&mut self) {
        println!("it goes");
    }
}

/// What all threads share.
struct Shared {
    receiver: Mutex<Option<mpsc::Receiver<usize>>>,
    crossed: (crossbeam::Sender<usize>, crossbeam::Receiver<usize>),
    one: (crossbeam::Sender<usize>, crossbeam::Receiver<usize>),
    mutex: Mutex<usize>,
    rwlock: RwLock<usize>,
    changed: Condvar,
    barrier: Barrier,
    once: OnceLock<usize>,
    atomic: AtomicUsize,
    main: Thread,
}

/// What a thread has for itself.
struct Own {
    number: usize,
    tx: Option<mpsc::Sender<usize>>,
    rx: Option<mpsc::Receiver<usize>>,
    loud: Option<Arc<Loud>>,
}

const SHORT: Duration = Duration::from_millis(1);

impl Shared {
    /// Does this, and says what it came to.
    fn act(&self, own: &mut Own, operation: Do) -> String {
        let number = own.number;
        match operation {
            Send => std::format!("{:?}", own.tx.as_ref().map(|tx| tx.send(number).is_ok())),
            Recv => std::format!("{:?}", own.rx.as_ref().map(mpsc::Receiver::recv)),
            TryRecv => std::format!("{:?}", own.rx.as_ref().map(mpsc::Receiver::try_recv)),
            RecvTimeout => std::format!("{:?}", own.rx.as_ref().map(|rx| rx.recv_timeout(SHORT))),
            DropTx => {
                own.tx = None;
                String::new()
            }
            Cross => std::format!("{:?}", self.crossed.0.send(number)),
            Uncross => std::format!("{:?}", self.one.1.try_recv()),
            Select => select! {
                recv(self.crossed.1) -> message => std::format!("{message:?}"),
                recv(self.one.1) -> message => std::format!("one {message:?}"),
            },
            SelectAfter => {
                let late = after(SHORT);
                select! {
                    recv(self.crossed.1) -> message => std::format!("{message:?}"),
                    recv(late) -> _ => "late".to_owned(),
                }
            }
            SelectTick => {
                let ticks = tick(SHORT);
                select! {
                    recv(ticks) -> _ => "tick".to_owned(),
                    recv(self.one.1) -> message => std::format!("one {message:?}"),
                }
            }
            SendSelecting => select! {
                send(self.one.0, number) -> sent => std::format!("{sent:?}"),
                recv(never::<()>()) -> _ => unreachable!("it never comes"),
                default => "full".to_owned(),
            },
            Lock => {
                *self.mutex.lock().unwrap() += 1;
                String::new()
            }
            LockForLong => {
                let mut guard = self.mutex.lock().unwrap();
                *guard += self.atomic.load(SeqCst);
                std::format!("{guard}")
            }
            TryLock => std::format!("{:?}", self.mutex.try_lock().ok().map(|guard| *guard)),
            Read => std::format!("{}", self.rwlock.read().unwrap()),
            Write => {
                *self.rwlock.write().unwrap() += 1;
                String::new()
            }
            TryWrite => std::format!("{}", self.rwlock.try_write().is_ok()),
            Wait => {
                let guard = self.changed.wait_while(self.mutex.lock().unwrap(), |count| *count == 0);
                std::format!("{}", guard.unwrap())
            }
            WaitInTime => {
                let guard = self.mutex.lock().unwrap();
                let (guard, result) = self.changed.wait_timeout(guard, SHORT).unwrap();
                std::format!("{guard} {}", result.timed_out())
            }
            Notify => {
                self.changed.notify_one();
                String::new()
            }
            Meet => std::format!("{}", self.barrier.wait().is_leader()),
            Init => std::format!("{}", self.once.get_or_init(|| number)),
            Get => std::format!("{:?}", self.once.get()),
            Load => std::format!("{}", self.atomic.load(SeqCst)),
            Store => {
                self.atomic.store(number, SeqCst);
                String::new()
            }
            Add => std::format!("{}", self.atomic.fetch_add(1, SeqCst)),
            Count => std::format!("{:?}", own.loud.as_ref().map(Arc::strong_count)),
            DropHandle => {
                own.loud = None;
                String::new()
            }
            Park => {
                thread::park();
                String::new()
            }
            ParkInTime => {
                thread::park_timeout(SHORT);
                String::new()
            }
            Unpark => {
                self.main.unpark();
                String::new()
            }
            Yield => {
                thread::yield_now();
                String::new()
            }
            Print => {
                println!("{number}");
                String::new()
            }
            PrintPart => {
                print!("({number}) ");
                String::new()
            }
            PrintToStderr => {
                eprintln!("{number}");
                String::new()
            }
            PrintLocked => {
                let mut out = io::stdout().lock();
                writeln!(out, "[{number}").unwrap();
                writeln!(out, "{number}]").unwrap();
                String::new()
            }
            Panic => {
                let _guard = self.mutex.lock().unwrap();
                panic!("{number}");
            }
            Exit => process::exit(number as i32),
        }
    }

    fn act_all(&self, mut own: Own, operations: &[Do]) {
        let seen: Vec<_> = operations.iter().map(|operation| self.act(&mut own, *operation)).collect();
        println!("{}: {seen:?}", own.number);
    }
}

fn run(program: &Program) {
    let (tx, rx) = mpsc::channel();
    let shared = Arc::new(Shared {
        receiver: Mutex::new(Some(rx)),
        crossed: unbounded(),
        one: bounded(1),
        mutex: Mutex::default(),
        rwlock: RwLock::default(),
        changed: Condvar::new(),
        barrier: Barrier::new(2),
        once: OnceLock::new(),
        atomic: AtomicUsize::new(0),
        main: thread::current(),
    });
    let loud = Arc::new(Loud);
    let rx = shared.receiver.lock().unwrap().take();
    let own = |number, rx| Own { number, tx: Some(tx.clone()), rx, loud: Some(Arc::clone(&loud)) };
    let first = own(0, rx);
    let others = program.threads.iter().enumerate().skip(1).map(|(number, operations)| {
        let (own, operations, shared) = (own(number, None), operations.clone(), Arc::clone(&shared));
        thread::spawn(move || shared.act_all(own, &operations))
    });
    let others: Vec<_> = others.collect();
    drop((tx, loud));
    shared.act_all(first, &program.threads[0]);
    if program.joins {
        let ended: Vec<_> = others.into_iter().map(|other| other.join().is_ok()).collect();
        println!("{ended:?}");
    }
}

type Outcomes = BTreeSet<Outcome>;

/// What it comes to, and how much of that was tried; or nothing, if there are too many runs.
fn outcomes(program: &Program, search: Search, preemptions: Option<usize>) -> Option<(Outcomes, Extent)> {
    let explored = program.clone();
    let limits =
        Limits { search, preemptions, runs: RUNS, polls: 1, ticks: 1, wakeups: 0, ..Limits::default() };
    let report = common::in_time(&format!("{search:?}, {preemptions:?}: {program:?}"), || {
        explore(&limits, move || run(&explored))
    });
    match report {
        Ok(report)
            if report.extent != Extent::All
                && !matches!(report.extent, Extent::Preemptions(most) if Some(most) == preemptions) =>
        {
            None
        }
        Ok(report) => Some((report.outcomes.into_keys().collect(), report.extent)),
        Err(error) if error.0.starts_with("no run ends") => Some((Outcomes::new(), Extent::All)),
        Err(error) => panic!("{program:?}\neverything in it is covered: {error}"),
    }
}

#[track_caller]
fn same(program: &Program, plain: &Outcomes, reduced: &Outcomes) {
    let missing: Vec<_> = plain.difference(reduced).collect();
    let impossible: Vec<_> = reduced.difference(plain).collect();
    assert!(
        missing.is_empty() && impossible.is_empty(),
        "{program:?}\nmissing: {missing:#?}\nimpossible: {impossible:#?}"
    );
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
        let (plain, _) = outcomes(program, Search::Plain, None)?;
        let reduced = outcomes(program, Search::Reduced, None);
        same(program, &plain, &reduced.expect("the reduced search is no longer than the plain one").0);
        Some(())
    });
}

/// With few preemptions, timers that fire only when somebody is about to look are enough. With as many as there can be, nothing is left out.
#[test]
fn both_searches_find_the_same_with_few_preemptions() {
    compare(0xb0d, |program| {
        for most in [0, 1, 100] {
            let (plain, extent) = outcomes(program, Search::Plain, Some(most))?;
            let (reduced, other) = outcomes(program, Search::Reduced, Some(most)).expect("it is no longer");
            same(program, &plain, &reduced);
            assert!((extent == Extent::All) <= (other == Extent::All), "{program:?}: {extent:?}, {other:?}");
            if extent == Extent::All {
                let (all, _) = outcomes(program, Search::Reduced, None).expect("it is no longer");
                same(program, &plain, &all);
            }
        }
        Some(())
    });
}
