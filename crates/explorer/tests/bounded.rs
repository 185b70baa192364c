//! Programs with too many schedules: those with few preemptions, or some at random; and how the report says that others may show more.

mod common;

use explorer::explorer::{Ending, Extent, Limits, Report, Search, explore, simplest};
use explorer::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use explorer::sync::{Arc, Mutex, mpsc};
use explorer::{println, thread};

fn report(limits: Limits, program: fn()) -> Report {
    common::in_time("the program", || explore(&limits, program)).expect("it is covered")
}

fn with_preemptions(most: usize, program: fn()) -> Report {
    report(Limits { preemptions: Some(most), ..Limits::default() }, program)
}

fn shown(report: &Report) -> Vec<&str> {
    report.outcomes.keys().map(|outcome| outcome.stdout.trim()).collect()
}

fn can_hang(report: &Report) -> bool {
    report.outcomes.keys().any(|outcome| outcome.ending == Ending::Deadlocked)
}

/// Each adds one, in two steps.
fn lost_updates() {
    let count = Arc::new(AtomicUsize::new(0));
    let add = |count: &AtomicUsize| {
        let before = count.load(SeqCst);
        count.store(before + 1, SeqCst);
    };
    let threads = [(); 2].map(|()| {
        let count = Arc::clone(&count);
        thread::spawn(move || add(&count))
    });
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    println!("{}", count.load(SeqCst));
}

#[test]
fn an_update_is_lost_with_one_preemption() {
    let none = with_preemptions(0, lost_updates);
    assert_eq!((shown(&none), none.extent), (vec!["2"], Extent::Preemptions(0)));
    let one = with_preemptions(1, lost_updates);
    assert_eq!((shown(&one), one.extent), (vec!["1", "2"], Extent::Preemptions(1)));
}

/// As soon as no schedule is left out, those were all.
#[test]
fn a_bound_that_leaves_nothing_out() {
    let report = with_preemptions(20, lost_updates);
    assert_eq!((shown(&report), report.extent), (vec!["1", "2"], Extent::All));
    let all = explore(&Limits { search: Search::Plain, ..Limits::default() }, lost_updates).unwrap();
    assert_eq!(all.extent, Extent::All);
    let empty = with_preemptions(0, || println!("alone"));
    assert_eq!((shown(&empty), empty.extent), (vec!["alone"], Extent::All));
}

/// It hangs if the other thread has stored the first when it looks, and the second when it looks again.
fn two_looks() {
    let seen = Arc::new(AtomicUsize::new(0));
    let theirs = Arc::clone(&seen);
    thread::spawn(move || {
        theirs.store(1, SeqCst);
        theirs.store(2, SeqCst);
    });
    let looks = thread::spawn(move || {
        if seen.load(SeqCst) == 1 && seen.load(SeqCst) == 2 {
            let (_tx, rx) = mpsc::channel::<()>();
            let _ = rx.recv();
        }
    });
    looks.join().unwrap();
}

#[test]
fn a_hang_that_needs_two_preemptions() {
    for (most, is_found) in [(0, false), (1, false), (2, true)] {
        let report = with_preemptions(most, two_looks);
        assert_eq!((can_hang(&report), report.extent), (is_found, Extent::Preemptions(most)));
    }
}

/// Too many runs for the next bound: it says how far it has come.
#[test]
fn a_bound_that_is_not_reached() {
    let in_runs =
        |runs| report(Limits { preemptions: Some(9), runs, ..Limits::default() }, lost_updates).extent;
    let runs = with_preemptions(0, lost_updates).runs;
    assert_eq!(in_runs(runs), Extent::Preemptions(0));
    assert_eq!(in_runs(runs - 1), Extent::Some);
}

/// A trace can be had of what is found so.
#[test]
fn the_simplest_run_within_a_bound() {
    let limits = Limits { preemptions: Some(1), ..Limits::default() };
    let report = report(limits.clone(), lost_updates);
    for outcome in report.outcomes.keys() {
        let trace = simplest(&limits, outcome, "bounded.rs", lost_updates).unwrap();
        assert_eq!(trace.outcome, *outcome);
    }
}

/// A timer interrupts nobody.
#[test]
fn a_timer_is_no_preemption() {
    let program = || {
        let timer = explorer::crossbeam_channel::after(std::time::Duration::from_millis(1));
        println!("{} {}", timer.len(), timer.len());
    };
    let report = with_preemptions(0, program);
    assert_eq!((shown(&report), report.extent), (vec!["0 0", "0 1", "1 1"], Extent::All));
}

/// Nor does it use up the preemption that loses an update.
#[test]
fn a_timer_leaves_the_preemption_to_others() {
    let program = || {
        let timer = explorer::crossbeam_channel::after(std::time::Duration::from_millis(1));
        let count = Arc::new(AtomicUsize::new(0));
        let add = |count: &AtomicUsize| {
            let before = count.load(SeqCst);
            count.store(before + 1, SeqCst);
        };
        let theirs = Arc::clone(&count);
        let other = thread::spawn(move || add(&theirs));
        let early = timer.len();
        let late = timer.len();
        add(&count);
        other.join().unwrap();
        println!("{early}{late} {}", count.load(SeqCst));
    };
    let report = with_preemptions(1, program);
    assert_eq!(shown(&report), ["00 1", "00 2", "01 1", "01 2", "11 1", "11 2"]);
}

/// Whoever goes on because a timer has fired interrupts the one that went before.
#[test]
fn a_timer_spares_no_preemption() {
    let program = || {
        let timer = explorer::crossbeam_channel::after(std::time::Duration::from_millis(1));
        let count = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&count);
        let other = thread::spawn(move || {
            let before = theirs.load(SeqCst);
            theirs.store(before + 1, SeqCst);
        });
        timer.recv().unwrap();
        count.fetch_add(1, SeqCst);
        other.join().unwrap();
        println!("{}", count.load(SeqCst));
    };
    assert_eq!(shown(&with_preemptions(0, program)), ["2"]);
    assert_eq!(shown(&with_preemptions(1, program)), ["1", "2"]);
}

/// A hang at which nothing can happen any more but that a timer fires, at which nobody looks.
#[test]
fn a_timer_that_nobody_looks_at() {
    let program = || {
        let _timer = explorer::crossbeam_channel::after(std::time::Duration::from_millis(1));
        let (_tx, rx) = mpsc::channel::<()>();
        let _ = rx.recv();
    };
    assert!(can_hang(&with_preemptions(0, program)));
}

/// Of two timers the one that is due earlier fires first, also if somebody looks only at the other.
#[test]
fn a_timer_that_has_to_fire_before_another() {
    let program = || {
        let millis = std::time::Duration::from_millis;
        let [first, second] = [1, 2].map(|time| explorer::crossbeam_channel::after(millis(time)));
        second.recv().unwrap();
        println!("{}", first.len());
    };
    let report = with_preemptions(0, program);
    assert_eq!((shown(&report), report.extent), (vec!["1"], Extent::All));
}

/// The same seed finds the same, and it is never said to be everything.
#[test]
fn schedules_at_random() {
    let at_random =
        |seed, runs| report(Limits { search: Search::Random(seed), runs, ..Limits::default() }, lost_updates);
    let (one, other) = (at_random(1, 50), at_random(1, 50));
    assert_eq!(one.outcomes, other.outcomes);
    assert_eq!((shown(&one), one.extent, one.runs), (vec!["1", "2"], Extent::Some, 50));
    assert_eq!(at_random(1, 1).outcomes.len(), 1);
    let schedules = |seed| at_random(seed, 1).outcomes.into_values().next();
    assert!((2..9).any(|seed| schedules(seed) != schedules(1)));
}

/// Three workers and four jobs, with results, have more traces than are tried here. One worker takes a second lock while it holds the first, and
/// the collector takes them the other way round.
fn a_pool_that_can_hang() {
    let (tx, rx) = mpsc::channel::<usize>();
    let rx = Arc::new(Mutex::new(rx));
    let (done, results) = mpsc::channel();
    let locks = Arc::new((Mutex::new(0), Mutex::new(0)));
    for _ in 0..3 {
        let (rx, done, locks) = (Arc::clone(&rx), done.clone(), Arc::clone(&locks));
        thread::spawn(move || {
            loop {
                let job = rx.lock().unwrap().recv();
                let Ok(job) = job else { break };
                if job == 3 {
                    let mut sum = locks.0.lock().unwrap();
                    *sum += 1;
                    *locks.1.lock().unwrap() += 1;
                }
                done.send(job * job).unwrap();
            }
        });
    }
    drop(done);
    (0..4).for_each(|job| tx.send(job).unwrap());
    drop(tx);
    let theirs = Arc::clone(&locks);
    let watch = thread::spawn(move || {
        let seen = theirs.1.lock().unwrap();
        *seen + *theirs.0.lock().unwrap()
    });
    let sum: usize = results.iter().sum();
    watch.join().unwrap();
    println!("{sum}");
}

#[test]
fn a_hang_in_a_large_program() {
    let limits = Limits { preemptions: Some(2), runs: 10_000, ..Limits::default() };
    let report = report(limits, a_pool_that_can_hang);
    assert!(!report.is_exhaustive());
    assert!(can_hang(&report), "{:?} {}", report.extent, report.runs);
}

/// Four workers and eight jobs, with results. Three of the jobs each move one between two of three accounts, so that three workers can wait for
/// each other: two of them have to be interrupted for that, each while it has one account.
fn a_pool_that_hangs_with_two_preemptions() {
    let (tx, rx) = mpsc::channel::<usize>();
    let rx = Arc::new(Mutex::new(rx));
    let (done, results) = mpsc::channel();
    let accounts = Arc::new([(); 3].map(|()| Mutex::new(0)));
    for _ in 0..4 {
        let (rx, done, accounts) = (Arc::clone(&rx), done.clone(), Arc::clone(&accounts));
        thread::spawn(move || {
            loop {
                let job = rx.lock().unwrap().recv();
                let Ok(job) = job else { break };
                if job < accounts.len() {
                    let mut from = accounts[job].lock().unwrap();
                    let mut to = accounts[(job + 1) % accounts.len()].lock().unwrap();
                    *from -= 1;
                    *to += 1;
                }
                done.send(job * job).unwrap();
            }
        });
    }
    drop(done);
    (0..8).for_each(|job| tx.send(job).unwrap());
    drop(tx);
    println!("{}", results.iter().sum::<usize>());
}

#[test]
fn two_preemptions_in_a_large_program() {
    let one = with_preemptions(1, a_pool_that_hangs_with_two_preemptions);
    assert_eq!((can_hang(&one), one.extent), (false, Extent::Preemptions(1)));
    let limits = Limits { search: Search::Random(1), runs: 3_000, ..Limits::default() };
    let at_random = report(limits, a_pool_that_hangs_with_two_preemptions);
    assert!(can_hang(&at_random), "with the seed 1, in {} runs", at_random.runs);
}
