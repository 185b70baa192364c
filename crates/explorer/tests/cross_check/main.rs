//! The reduced search against the plain one, on generated programs: both must find the same outcomes.
//!
//! A program is a few threads with a few operations each. What every operation returns is in the output, so that a schedule
//! that the reduction passes over and that makes a difference is missed by it, and not by the plain search.

#[path = "../common/asked.rs"]
mod asked;
#[path = "../common/mod.rs"]
mod common;
mod crossed;
#[path = "../common/random.rs"]
mod random;

use asked::asked_for;
use crossed::{Cross, Crossed};
use explorer::explorer::{Limits, Outcome, Search, explore, simplest};
use explorer::sync::atomic::{AtomicUsize, Ordering};
use explorer::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use explorer::sync::{Arc, Mutex, MutexGuard};
use explorer::time::Duration;
use explorer::{eprintln, println, thread};
use random::Random;
use std::collections::BTreeSet;

/// How many programs are compared, unless `EXPLORER_PROGRAMS` says otherwise. Of those that are generated, some have too many
/// schedules for the plain search.
const PROGRAMS: usize = 60;

/// How many runs the plain search may take.
const PLAIN_RUNS: usize = 1_500;

/// The same where every outcome is searched for by itself.
const FEWER_PLAIN_RUNS: usize = 150;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Do {
    Send,
    SendSync,
    TrySendSync,
    Meet,
    TryMeet,
    Recv,
    RecvSync,
    RecvMet,
    TryRecvMet,
    RecvMetTimeout,
    TryRecv,
    TryRecvSync,
    RecvTimeout,
    DropTx,
    DropSyncTx,
    DropRx,
    DropSyncRx,
    DropMetRx,
    Lock(usize),
    TryLock(usize),
    Unlock(usize),
    Load,
    Store,
    Add,
    Print,
    PrintToStderr,
    Park,
    Unpark,
    Panic,
    Cross(Cross),
}

const ALL: [Do; 32] = [
    Do::Send,
    Do::Send,
    Do::SendSync,
    Do::SendSync,
    Do::TrySendSync,
    Do::Meet,
    Do::TryMeet,
    Do::Recv,
    Do::RecvSync,
    Do::RecvMet,
    Do::TryRecvMet,
    Do::RecvMetTimeout,
    Do::TryRecv,
    Do::TryRecvSync,
    Do::RecvTimeout,
    Do::DropTx,
    Do::DropSyncTx,
    Do::DropRx,
    Do::DropSyncRx,
    Do::DropMetRx,
    Do::Lock(0),
    Do::Lock(1),
    Do::TryLock(0),
    Do::Unlock(0),
    Do::Load,
    Do::Store,
    Do::Add,
    Do::Print,
    Do::PrintToStderr,
    Do::Park,
    Do::Unpark,
    Do::Panic,
];

/// Those for which std's own threads park.
const WAITING: [Do; 7] =
    [Do::SendSync, Do::Meet, Do::Recv, Do::RecvSync, Do::RecvMet, Do::RecvMetTimeout, Do::RecvTimeout];

#[derive(Debug, Clone)]
struct Program {
    /// What `main` does, and then the others.
    threads: Vec<Vec<Do>>,
    /// Which thread has which receiver.
    receivers: [usize; 3],
    /// Whether `main` waits for the others.
    joins: bool,
}

impl Program {
    /// What a thread does with crossbeam-channel.
    fn crossed(&self, thread: usize) -> Vec<Cross> {
        let operations = self.threads[thread].iter().filter_map(|operation| match operation {
            Do::Cross(operation) => Some(*operation),
            _ => None,
        });
        operations.collect()
    }
}

fn generate(random: &mut Random) -> Program {
    let count = 2 + usize::from(random.below(3) == 0);
    // Programs whose threads have something in common are worth more than those that use everything once.
    let crossed = crossed::ALL.map(Do::Cross);
    let family: &[Do] = if random.below(2) == 0 { &ALL } else { &crossed };
    let palette: Vec<_> = (0..4).map(|_| family[random.below(family.len())]).collect();
    let operations = |random: &mut Random| {
        let operations = 1 + random.below(if count == 2 { 4 } else { 2 });
        let operation = |random: &mut Random| match random.below(8) {
            0 => family[random.below(family.len())],
            _ => palette[random.below(palette.len())],
        };
        (0..operations).map(|_| operation(random)).collect()
    };
    let mut threads: Vec<Vec<Do>> = (0..count).map(|_| operations(random)).collect();
    if threads[0].contains(&Do::Park) {
        // The explorer covers no thread that parks and also waits otherwise.
        threads[0].retain(|operation| !WAITING.contains(operation) && !matches!(operation, Do::Cross(_)));
    }
    Program { threads, receivers: [0; 3].map(|_| random.below(count)), joins: random.below(4) > 0 }
}

/// What a thread owns.
struct Owned {
    tx: Option<Sender<usize>>,
    sync_tx: Option<SyncSender<usize>>,
    meet_tx: Option<SyncSender<usize>>,
    rx: Option<Receiver<usize>>,
    sync_rx: Option<Receiver<usize>>,
    meet_rx: Option<Receiver<usize>>,
    crossed: Crossed,
    shared: Arc<Shared>,
    main: thread::Thread,
}

struct Shared {
    locks: [Mutex<usize>; 2],
    atomic: AtomicUsize,
}

fn run(program: &Program) {
    let (tx, rx) = channel();
    let (sync_tx, sync_rx) = sync_channel(1);
    let (meet_tx, meet_rx) = sync_channel(0);
    let shared = Arc::new(Shared { locks: [Mutex::new(0), Mutex::new(0)], atomic: AtomicUsize::new(0) });
    // Whoever has no use for a half does not get it: each half that is dropped is a step.
    let uses =
        |thread: usize, of: &[Do]| program.threads[thread].iter().any(|operation| of.contains(operation));
    let ticks = (0..program.threads.len())
        .any(|thread| program.crossed(thread).iter().any(|operation| operation.ticks()));
    let crossing = Crossed::new(ticks);
    let mut receivers = (Some(rx), Some(sync_rx), Some(meet_rx));
    let has = |thread, receiver: usize, of: &[Do]| program.receivers[receiver] == thread && uses(thread, of);
    let mut owned: Vec<_> = (0..program.threads.len())
        .map(|thread| Owned {
            tx: uses(thread, &[Do::Send, Do::DropTx]).then(|| tx.clone()),
            sync_tx: uses(thread, &[Do::SendSync, Do::TrySendSync, Do::DropSyncTx]).then(|| sync_tx.clone()),
            meet_tx: uses(thread, &[Do::Meet, Do::TryMeet]).then(|| meet_tx.clone()),
            rx: receivers
                .0
                .take_if(|_| has(thread, 0, &[Do::Recv, Do::TryRecv, Do::RecvTimeout, Do::DropRx])),
            sync_rx: receivers
                .1
                .take_if(|_| has(thread, 1, &[Do::RecvSync, Do::TryRecvSync, Do::DropSyncRx])),
            meet_rx: receivers.2.take_if(|_| {
                has(thread, 2, &[Do::RecvMet, Do::TryRecvMet, Do::RecvMetTimeout, Do::DropMetRx])
            }),
            crossed: crossing.of(&program.crossed(thread)),
            shared: Arc::clone(&shared),
            main: thread::current(),
        })
        .collect();
    drop((tx, sync_tx, meet_tx, receivers, crossing));

    let own = owned.remove(0);
    let others = owned.into_iter().zip(program.threads[1..].to_vec()).enumerate();
    let others: Vec<_> = others
        .map(|(other, (owned, operations))| thread::spawn(move || perform(other + 1, owned, &operations)))
        .collect();
    let mut log = vec![perform(0, own, &program.threads[0])];
    if program.joins {
        log.extend(others.into_iter().map(|other| other.join().unwrap_or_else(|_| "panicked".to_owned())));
    }
    println!("{}", log.join("; "));
}

/// Does what the thread has to do, and says what came of each operation.
fn perform(this: usize, mut owned: Owned, operations: &[Do]) -> String {
    let shared = Arc::clone(&owned.shared);
    let mut guards: [Option<MutexGuard<usize>>; 2] = [None, None];
    let mut log = Vec::new();
    for (number, operation) in operations.iter().enumerate() {
        let message = 10 * this + number;
        log.push(match operation {
            Do::Send => format!("{:?}", owned.tx.as_ref().map(|tx| tx.send(message))),
            Do::SendSync => format!("{:?}", owned.sync_tx.as_ref().map(|tx| tx.send(message))),
            Do::TrySendSync => format!("{:?}", owned.sync_tx.as_ref().map(|tx| tx.try_send(message))),
            Do::Meet => format!("{:?}", owned.meet_tx.as_ref().map(|tx| tx.send(message))),
            Do::TryMeet => format!("{:?}", owned.meet_tx.as_ref().map(|tx| tx.try_send(message))),
            Do::TryRecvMet => format!("{:?}", owned.meet_rx.as_ref().map(|rx| rx.try_recv())),
            Do::RecvMetTimeout => {
                let time = Duration::from_millis(1);
                format!("{:?}", owned.meet_rx.as_ref().map(|rx| rx.recv_timeout(time)))
            }
            Do::Recv => format!("{:?}", owned.rx.as_ref().map(|rx| rx.recv())),
            Do::RecvSync => format!("{:?}", owned.sync_rx.as_ref().map(|rx| rx.recv())),
            Do::RecvMet => format!("{:?}", owned.meet_rx.as_ref().map(|rx| rx.recv())),
            Do::TryRecv => format!("{:?}", owned.rx.as_ref().map(|rx| rx.try_recv())),
            Do::TryRecvSync => format!("{:?}", owned.sync_rx.as_ref().map(|rx| rx.try_recv())),
            Do::RecvTimeout => {
                let time = Duration::from_millis(1);
                format!("{:?}", owned.rx.as_ref().map(|rx| rx.recv_timeout(time)))
            }
            Do::DropTx => format!("{:?}", owned.tx.take().map(drop)),
            Do::DropSyncTx => format!("{:?}", owned.sync_tx.take().map(drop)),
            Do::DropRx => format!("{:?}", owned.rx.take().map(drop)),
            Do::DropSyncRx => format!("{:?}", owned.sync_rx.take().map(drop)),
            Do::DropMetRx => format!("{:?}", owned.meet_rx.take().map(drop)),
            Do::Lock(lock) if guards[*lock].is_none() => {
                let poisoned = shared.locks[*lock].is_held_after(&mut guards[*lock]);
                format!("{:?} {poisoned}", guards[*lock].as_deref_mut().map(|count| *count += message))
            }
            Do::TryLock(lock) if guards[*lock].is_none() => {
                format!("{:?}", shared.locks[*lock].try_lock().map(|count| *count).ok())
            }
            Do::Lock(lock) | Do::TryLock(lock) | Do::Unlock(lock) => {
                format!("{:?}", guards[*lock].take().map(|guard| *guard))
            }
            Do::Load => format!("{}", shared.atomic.load(Ordering::SeqCst)),
            Do::Store => format!("{:?}", shared.atomic.store(message, Ordering::SeqCst)),
            Do::Add => format!("{}", shared.atomic.fetch_add(1, Ordering::SeqCst)),
            Do::Print => format!("{:?}", println!("print {message}")),
            Do::PrintToStderr => format!("{:?}", eprintln!("print {message}")),
            Do::Park if this == 0 => format!("{:?}", thread::park()),
            Do::Park | Do::Unpark => format!("{:?}", owned.main.unpark()),
            Do::Panic => panic!("thread {this}"),
            Do::Cross(operation) => format!("{:?}", owned.crossed.perform(*operation, message)),
        });
    }
    log.join(", ")
}

/// Locks into a slot, so that the guard lives on; says whether the mutex was poisoned.
trait IsHeldAfter<'a> {
    fn is_held_after(&'a self, slot: &mut Option<MutexGuard<'a, usize>>) -> bool;
}

impl<'a> IsHeldAfter<'a> for Mutex<usize> {
    fn is_held_after(&'a self, slot: &mut Option<MutexGuard<'a, usize>>) -> bool {
        let locked = self.lock();
        let poisoned = locked.is_err();
        *slot = Some(locked.unwrap_or_else(|poisoned| poisoned.into_inner()));
        poisoned
    }
}

/// Programs that a search has been wrong about, and that would hardly be generated.
fn by_hand() -> Vec<Program> {
    use Cross::*;
    let crossed = |threads: &[&[Cross]]| Program {
        threads: threads
            .iter()
            .map(|thread| thread.iter().map(|operation| Do::Cross(*operation)).collect())
            .collect(),
        receivers: [0; 3],
        joins: true,
    };
    vec![
        // Two threads that meet a third at different doors.
        crossed(&[&[SelectDoors], &[ReadyToSend, TrySendDoor], &[TrySendOther]]),
        crossed(&[&[SelectDoors, DropReceivers], &[SendDoor], &[SendOther]]),
    ]
}

fn limits(search: Search, runs: usize) -> Limits {
    Limits { search, runs, polls: 2, ticks: 1, ..Limits::default() }
}

fn outcomes(program: &Program, search: Search, runs: usize) -> Option<BTreeSet<Outcome>> {
    let explored = program.clone();
    let report = common::in_time(&format!("{search:?}: {program:?}"), || {
        explore(&limits(search, runs), move || run(&explored))
    });
    match report {
        Ok(report) => report.is_exhaustive().then(|| report.outcomes.into_keys().collect()),
        // Too few timeouts or ticks: both searches should find none.
        Err(error) if error.0.starts_with("no run ends") => Some(BTreeSet::new()),
        Err(error) => panic!("everything in it is covered: {error}"),
    }
}

/// Compares the two searches. Returns how many outcomes there are, or nothing if the plain search does not finish.
fn compare(program: &Program, runs: usize) -> Option<usize> {
    let plain = outcomes(program, Search::Plain, runs)?;
    let reduced = outcomes(program, Search::Reduced, runs);
    let reduced = reduced.unwrap_or_else(|| panic!("the reduced search is the longer one: {program:?}"));
    let missing: Vec<_> = plain.difference(&reduced).collect();
    let impossible: Vec<_> = reduced.difference(&plain).collect();
    assert!(
        missing.is_empty() && impossible.is_empty(),
        "{program:?}\nmissing: {missing:#?}\nimpossible: {impossible:#?}"
    );
    Some(plain.len())
}

#[test]
fn both_searches_find_the_same() {
    let programs = asked_for("EXPLORER_PROGRAMS", PROGRAMS);
    let mut random = Random(0x5eed);
    let mut compared = 0;
    let mut generated = 0;
    let mut found = 0;
    while compared < programs {
        generated += 1;
        if let Some(outcomes) = compare(&generate(&mut random), PLAIN_RUNS) {
            compared += 1;
            found += outcomes;
        }
    }
    std::println!("{compared} of {generated} programs compared, {found} outcomes");
}

#[test]
fn both_searches_find_the_same_in_programs_by_hand() {
    for program in by_hand() {
        let outcomes = compare(&program, 100_000);
        std::println!("{:?}: {outcomes:?}", program.threads);
        assert!(outcomes.is_some(), "the plain search does not finish: {program:?}");
    }
}

/// How many switches the simplest schedule for an outcome needs.
fn switches(program: &Program, search: Search, outcome: &Outcome) -> usize {
    let explored = program.clone();
    let trace = common::in_time(&format!("{search:?}: {program:?}"), || {
        simplest(&limits(search, PLAIN_RUNS), outcome, "", move || run(&explored))
    });
    trace.unwrap_or_else(|error| panic!("{search:?}: {error}")).switches
}

/// The plain search looks at every schedule as it is. The reduced one sees few, and works out what others they stand for.
#[test]
fn the_simplest_schedule_has_the_fewest_switches() {
    let programs = asked_for("EXPLORER_PROGRAMS", PROGRAMS);
    let mut random = Random(0x51e4);
    let mut compared = 0;
    while compared < programs {
        let program = generate(&mut random);
        let Some(outcomes) = outcomes(&program, Search::Plain, FEWER_PLAIN_RUNS) else {
            continue;
        };
        for outcome in outcomes.iter().take(4) {
            let [reduced, plain] =
                [Search::Reduced, Search::Plain].map(|search| switches(&program, search, outcome));
            assert_eq!(reduced, plain, "{program:?}\n{outcome:?}");
            compared += 1;
        }
    }
}
