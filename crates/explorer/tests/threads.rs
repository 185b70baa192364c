//! How threads wait, end and leave: the full set of outcomes of each program, with both searches; and how the explorer says that it
//! cannot go on.

mod common;

use explorer::crossbeam_channel::after;
use explorer::explorer::{Ending, Limits, Outcome, Search, Unexplored, explore};
use explorer::io::{self, Write};
use explorer::panic::{AssertUnwindSafe, catch_unwind};
use explorer::process;
use explorer::sync::{Arc, Mutex, mpsc};
use explorer::time::Duration;
use explorer::{eprintln, print, println, thread, writeln};
use std::collections::BTreeSet;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};

fn outcomes(search: Search, program: fn()) -> Result<BTreeSet<Outcome>, Unexplored> {
    outcomes_within(Limits { search, ..Limits::default() }, program)
}

fn outcomes_within(limits: Limits, program: fn()) -> Result<BTreeSet<Outcome>, Unexplored> {
    let search = limits.search;
    let report = common::in_time("the program", || explore(&limits, program))?;
    assert!(report.is_exhaustive(), "{search:?} needs more runs");
    Ok(report.outcomes.into_keys().collect())
}

/// What is printed, and how the program ends.
fn words(Outcome { stdout, stderr, ending, .. }: &Outcome) -> String {
    let words = |text: &str| text.trim_end().replace('\n', " ");
    match stderr.as_str() {
        "" => format!("{}|{ending:?}", words(stdout)),
        stderr => format!("{}|{}|{ending:?}", words(stdout), words(stderr)),
    }
}

/// Both searches find these outcomes and no others.
#[track_caller]
fn expect(program: fn(), expected: &[&str]) {
    let expected: BTreeSet<_> = expected.iter().map(|text| text.to_string()).collect();
    for search in [Search::Reduced, Search::Plain] {
        let found = outcomes(search, program).expect("the program can be explored");
        assert_eq!(found.iter().map(words).collect::<BTreeSet<_>>(), expected, "{search:?}");
    }
}

#[track_caller]
fn expect_unexplored(program: fn(), what: &str) {
    let error = outcomes(Search::Reduced, program).expect_err("it cannot be explored").0;
    assert!(error.contains(what), "{error}");
}

/// It comes to a standstill, which these words are about.
#[track_caller]
fn expect_standstill(program: fn(), what: &str) {
    let limits = Limits { standstill: Duration::from_secs(5), ..Limits::default() };
    let error = outcomes_within(limits, program).expect_err("it comes to a standstill").0;
    assert!(error.contains(what), "{error}");
}

#[test]
fn a_thread_has_finished_or_not() {
    let program = || {
        let other = thread::spawn(|| println!("runs"));
        println!("{}", other.is_finished());
        other.join().unwrap();
    };
    expect(program, &["runs true|Returned", "runs false|Returned", "false runs|Returned"]);
}

#[test]
fn a_thread_that_is_waited_for_by_looking() {
    let program = || {
        let other = thread::spawn(|| println!("runs"));
        while !other.is_finished() {}
        println!("after it");
    };
    expect(program, &["runs after it|Returned"]);
}

#[test]
fn a_scoped_thread_has_finished_or_not() {
    let program = || {
        thread::scope(|scope| {
            let (tx, rx) = mpsc::channel::<()>();
            let other = scope.spawn(move || drop(tx));
            let gone = rx.recv().is_err();
            println!("{gone} {}", other.is_finished());
        });
    };
    expect(program, &["true false|Returned", "true true|Returned"]);
}

#[test]
fn to_park_with_a_limit() {
    let program = || {
        let main = thread::current();
        let other = thread::spawn(move || {
            println!("unparks");
            main.unpark();
        });
        thread::park_timeout(Duration::from_secs(1));
        println!("goes on");
        other.join().unwrap();
    };
    expect(program, &["goes on unparks|Returned", "unparks goes on|Returned"]);
}

/// The token is used up, so that the second waits until its time is up.
#[test]
fn to_park_twice_with_a_limit() {
    let program = || {
        thread::current().unpark();
        thread::park_timeout(Duration::from_secs(1));
        println!("once");
        thread::park_timeout(Duration::from_secs(1));
        println!("twice");
    };
    expect(program, &["once twice|Returned"]);
    let limits = Limits { timeouts: 0, wakeups: 0, ..Limits::default() };
    let report = explore(&limits, program);
    assert_eq!(report.unwrap_err().0, "no run ends within the limits for timeouts, polls and ticks");
}

/// When its time was up, so much has passed: what was due earlier is there. After an `unpark` nothing is known.
#[test]
fn what_is_past_when_the_time_to_park_is_up() {
    let program = || {
        let timer = after(Duration::from_millis(5));
        thread::park_timeout(Duration::from_millis(50));
        println!("{}", timer.len());
    };
    let limits = Limits { wakeups: 0, ..Limits::default() };
    let found = outcomes_within(limits, program).expect("the program can be explored");
    assert_eq!(found.iter().map(words).collect::<Vec<_>>(), ["1|Returned"]);
    // It has been up only if it has not returned for no reason.
    expect(program, &["0|Returned", "1|Returned"]);
    let program = || {
        let timer = after(Duration::from_millis(5));
        thread::current().unpark();
        thread::park_timeout(Duration::from_millis(50));
        println!("{}", timer.len());
    };
    expect(program, &["0|Returned", "1|Returned"]);
}

/// It is a look, and no wait: it counts among the looks in vain.
#[test]
fn to_park_for_no_time() {
    let program = || {
        thread::park_timeout(Duration::ZERO);
        println!("goes on");
    };
    let limits = Limits { timeouts: 0, ..Limits::default() };
    let found = outcomes_within(limits, program).expect("the program can be explored");
    assert_eq!(found.iter().map(words).collect::<Vec<_>>(), ["goes on|Returned"]);
}

/// Who looks for ever at a thread that never ends does not end either.
#[test]
fn to_look_for_ever_at_a_thread_that_waits() {
    let program = || {
        let (tx, rx) = mpsc::channel::<u32>();
        let other = thread::spawn(move || println!("{:?}", rx.recv()));
        while !other.is_finished() {}
        drop(tx);
    };
    expect(program, &["|Deadlocked"]);
}

#[test]
fn to_park_for_a_while_in_a_thread_that_receives() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || tx.send(1).unwrap());
        println!("{:?}", rx.recv());
        thread::park_timeout(Duration::from_secs(1));
    };
    expect_unexplored(program, "`park` in a thread that also waits for a channel");
}

#[test]
fn threads_by_their_ids() {
    let program = || {
        let main = thread::current().id();
        let other = thread::spawn(move || (thread::current().id(), thread::current().id() == main));
        let id = other.thread().id();
        let (own, is_main) = other.join().unwrap();
        println!("{} {} {is_main}", own == id, own == main);
    };
    expect(program, &["true false false|Returned"]);
}

#[test]
fn a_hundred_threads() {
    let program = || {
        for _ in 0..100 {
            thread::spawn(|| {}).join().unwrap();
        }
        println!("done");
    };
    let report = common::in_time("the program", || explore(&Limits::default(), program)).unwrap();
    assert_eq!(report.outcomes.keys().map(words).collect::<Vec<_>>(), ["done|Returned"]);
}

#[test]
fn seventy_timers() {
    let program = || {
        let timers: Vec<_> =
            (0..70).map(|_| explorer::crossbeam_channel::after(Duration::from_secs(1))).collect();
        let other = thread::spawn(|| println!("runs"));
        other.join().unwrap();
        println!("{}", timers.len());
    };
    let limits = Limits { runs: 50, ..Limits::default() };
    let report = common::in_time("the program", || explore(&limits, program)).unwrap();
    assert_eq!(report.outcomes.keys().map(words).collect::<Vec<_>>(), ["runs 70|Returned"]);
}

#[test]
fn what_unwinds_safely_in_std_does_here() {
    use std::cell::Cell;
    fn safe<T: UnwindSafe + RefUnwindSafe>() {}
    macro_rules! both {
        ($($($path:ident)::+ $(<$of:ty>)?;)*) => { $(
            safe::<std::$($path)::+ $(<$of>)?>();
            safe::<explorer::$($path)::+ $(<$of>)?>();
        )* };
    }
    both! {
        sync::Mutex<Cell<u32>>; sync::RwLock<Cell<u32>>; sync::atomic::AtomicUsize; sync::atomic::AtomicBool;
        sync::mpsc::Sender<Cell<u32>>; sync::mpsc::SyncSender<Cell<u32>>; sync::mpsc::Receiver<Cell<u32>>;
        sync::Arc<u32>; thread::Thread; thread::ThreadId;
    }
}

/// Where either thread ends the program.
#[test]
fn any_thread_can_exit() {
    let program = || {
        let other = thread::spawn(|| {
            print!("half a line");
            process::exit(3);
        });
        other.join().unwrap();
        println!("never");
    };
    expect(program, &["half a line|Exited(3)"]);
}

#[test]
fn what_is_dropped_after_an_exit_shows_nothing() {
    struct Loud;
    impl Drop for Loud {
        fn drop(&mut self) {
            println!("dropped");
        }
    }
    let program = || {
        let _loud = Loud;
        let caught = catch_unwind(|| {
            let _loud = Loud;
            process::exit(0)
        });
        println!("{}", caught.is_err());
    };
    expect(program, &["|Returned"]);
}

#[test]
fn two_threads_that_exit() {
    let program = || {
        thread::spawn(|| process::exit(1));
        process::exit(2);
    };
    expect(program, &["|Exited(1)", "|Exited(2)"]);
}

/// A pool as many write it: its destructor joins, and takes it for granted that this succeeds.
struct Pool(Option<thread::JoinHandle<()>>);

impl Drop for Pool {
    fn drop(&mut self) {
        self.0.take().unwrap().join().unwrap();
    }
}

#[test]
fn a_destructor_that_panics_when_the_run_is_over() {
    let program = || {
        let (tx, rx) = mpsc::channel::<u32>();
        let _pool = Pool(Some(thread::spawn(move || assert!(rx.recv().is_ok()))));
        let (_tx, never) = mpsc::channel::<u32>();
        println!("{}", tx.send(1).is_ok());
        let _ = never.recv();
    };
    alone("a_destructor_that_panics_when_the_run_is_over", || expect(program, &["true|Deadlocked"]));
}

#[test]
fn a_scoped_thread_whose_destructor_panics_when_the_run_is_over() {
    struct Sends(mpsc::Sender<u32>);
    impl Drop for Sends {
        fn drop(&mut self) {
            // When the run is over this fails, as nothing is sent any more.
            if thread::panicking() {
                panic!("once more");
            }
            let _ = self.0.send(1);
        }
    }
    let program = || {
        let (tx, rx) = mpsc::channel();
        thread::scope(|scope| {
            let (_never, waits) = mpsc::channel::<u32>();
            scope.spawn(move || {
                let _sends = Sends(tx);
                let _ = waits.recv();
            });
            println!("{:?}", rx.recv());
        });
    };
    alone("a_scoped_thread_whose_destructor_panics_when_the_run_is_over", || {
        expect(program, &["|Deadlocked"])
    });
}

#[test]
fn a_destructor_that_waits_when_the_run_is_over() {
    struct Parks;
    impl Drop for Parks {
        fn drop(&mut self) {
            thread::park();
            let (_tx, rx) = mpsc::channel::<u32>();
            let _ = rx.recv();
        }
    }
    let program = || {
        let _parks = Parks;
        let (_tx, rx) = mpsc::sync_channel::<u32>(0);
        let _ = rx.recv();
    };
    expect(program, &["|Deadlocked"]);
}

/// One thread holds a mutex and is left behind; the other's destructor waits for it.
#[test]
fn a_destructor_that_waits_for_who_cannot_leave() {
    struct Locks(Arc<Mutex<u32>>, bool);
    impl Drop for Locks {
        fn drop(&mut self) {
            let _guard = self.0.lock();
            assert!(!self.1, "it stays behind, with the lock");
        }
    }
    let program = || {
        let mutex = Arc::new(Mutex::new(0));
        let theirs = Arc::clone(&mutex);
        let (_tx, rx) = mpsc::channel::<u32>();
        let other = thread::spawn(move || {
            let _locks = Locks(theirs, true);
            let _ = rx.recv();
        });
        let _locks = Locks(mutex, false);
        let _ = other.join();
    };
    alone("a_destructor_that_waits_for_who_cannot_leave", || expect(program, &["|Deadlocked"]));
}

#[test]
fn a_destructor_that_panics_while_its_thread_panics() {
    let program = || {
        let _pool = Pool(Some(thread::spawn(|| panic!("first"))));
        panic!("second");
    };
    alone("a_destructor_that_panics_while_its_thread_panics", || {
        expect_unexplored(
            program,
            "a destructor that panics while its thread panics: that aborts the program",
        )
    });
}

#[test]
fn a_thread_that_goes_round_and_round_is_named() {
    let program = || {
        let other = thread::Builder::new().name("busy".to_owned()).spawn(|| {
            println!("begins");
            loop {
                std::hint::spin_loop();
            }
        });
        other.unwrap().join().unwrap();
    };
    alone("a_thread_that_goes_round_and_round_is_named", || {
        expect_standstill(program, "thread 1, `busy`, has taken no step for 5 s, after");
        expect_unexplored(|| (), "a thread of a program that was explored before still runs in this process");
    });
}

#[test]
fn a_destructor_that_goes_round_and_round_is_named() {
    struct Spins;
    impl Drop for Spins {
        fn drop(&mut self) {
            while thread::panicking() {}
        }
    }
    let program = || {
        let _spins = Spins;
        let (_tx, rx) = mpsc::channel::<u32>();
        let _ = rx.recv();
    };
    alone("a_destructor_that_goes_round_and_round_is_named", || {
        expect_standstill(program, "a destructor of `main` has not ended 5 s after the run")
    });
}

/// Makes a test in a process of its own: what it leaves behind would keep the others from ending.
#[track_caller]
fn alone(test: &str, check: impl FnOnce()) {
    const ALONE: &str = "EXPLORER_TEST_ALONE";
    if std::env::var_os(ALONE).is_some() {
        let result = std::panic::catch_unwind(AssertUnwindSafe(check));
        std::process::exit(if result.is_ok() { 0 } else { 1 });
    }
    let mut this = std::process::Command::new(std::env::current_exe().unwrap());
    let said = this.args(["--exact", "--nocapture", test]).env(ALONE, "1").output().unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
}

#[test]
fn a_line_without_an_end() {
    let program = || {
        let (_tx, rx) = mpsc::channel::<u32>();
        print!("a\nb");
        let _ = rx.recv();
    };
    expect(program, &["a|Deadlocked"]);
    let program = || {
        let (_tx, rx) = mpsc::channel::<u32>();
        print!("a\nb");
        io::stdout().flush().unwrap();
        print!("c");
        let _ = rx.recv();
    };
    expect(program, &["a b|Deadlocked"]);
    expect(|| print!("half"), &["half|Returned"]);
}

/// Who flushes shows what the other has begun.
#[test]
fn a_flush_by_another_thread() {
    let program = || {
        let other = thread::spawn(|| io::stdout().flush().unwrap());
        print!("half");
        let (_tx, rx) = mpsc::channel::<u32>();
        let _ = rx.recv();
        other.join().unwrap();
    };
    expect(program, &["half|Deadlocked", "|Deadlocked"]);
}

#[test]
fn lines_under_a_lock_stay_together() {
    let program = || {
        let other = thread::spawn(|| println!("other"));
        let mut out = io::stdout().lock();
        writeln!(out, "one").unwrap();
        println!("two");
        drop(out);
        other.join().unwrap();
    };
    expect(program, &["one two other|Returned", "other one two|Returned"]);
}

#[test]
fn two_locks_on_the_streams() {
    let program = || {
        let other = thread::spawn(|| {
            let _err = io::stderr().lock();
            println!("other");
        });
        let out = io::stdout().lock();
        eprintln!("main");
        drop(out);
        other.join().unwrap();
    };
    expect(program, &["other|main|Returned", "|Deadlocked"]);
}

#[test]
fn a_lock_that_is_taken_twice() {
    let program = || {
        let first = io::stdout().lock();
        let second = io::stdout().lock();
        drop(first);
        let other = thread::spawn(|| println!("other"));
        println!("main");
        drop(second);
        other.join().unwrap();
    };
    expect(program, &["main other|Returned"]);
}

/// What a thread has begun that has locked standard output is not shown when another ends the program.
#[test]
fn an_end_while_another_has_locked_it() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || {
            let mut out = io::stdout().lock();
            out.write_all(b"half").unwrap();
            tx.send(()).unwrap();
            let (_tx, never) = mpsc::channel::<u32>();
            let _ = never.recv();
        });
        rx.recv().unwrap();
    };
    expect(program, &["|Returned"]);
}

/// The message of a panic waits for no lock.
#[test]
fn a_panic_while_another_has_locked_it() {
    let program = || {
        let lock = io::stderr().lock();
        let other = thread::spawn(|| panic!("out"));
        println!("{}", other.join().is_err());
        drop(lock);
    };
    expect(program, &["true|panicked: out|Returned"]);
}

#[test]
fn bytes_that_are_no_text() {
    expect_unexplored(|| io::stdout().write_all(&[255]).unwrap(), "bytes that are no text");
}

/// It prints another number in each run.
#[test]
fn a_program_that_does_not_do_the_same_twice() {
    static RUNS: AtomicUsize = AtomicUsize::new(0);
    let program = || println!("{}", RUNS.fetch_add(1, Ordering::SeqCst));
    expect_unexplored(program, "the program does not do the same twice under one schedule: it shows");
    let program = || {
        let number = RUNS.fetch_add(1, Ordering::SeqCst);
        let other = thread::spawn(|| println!("other"));
        println!("number {number}");
        other.join().unwrap();
    };
    expect_unexplored(program, "the program does not do the same twice under one schedule: thread 0 prints");
}

#[test]
fn an_exit_status_is_an_ending() {
    let report = explore(&Limits::default(), || process::ExitCode::from(9)).unwrap();
    assert_eq!(report.outcomes.keys().map(|outcome| outcome.ending).collect::<Vec<_>>(), [Ending::Exited(9)]);
    let report = explore(&Limits::default(), || Err::<(), _>("broken")).unwrap();
    assert_eq!(report.outcomes.keys().map(words).collect::<Vec<_>>(), ["|Error: \"broken\"|Exited(1)"]);
    let both = AssertUnwindSafe(process::ExitCode::SUCCESS);
    assert!(both.0 == process::ExitCode::from(0));
}

/// A guard has no methods of its own, which would be called in the place of the value's.
#[test]
fn methods_of_what_is_locked() {
    struct Account(u32);
    impl Account {
        fn id(&self) -> u32 {
            self.0
        }
        fn release(&self) -> u32 {
            self.0 + 1
        }
    }
    let program = || {
        let account = Mutex::new(Account(7));
        let id = account.lock().unwrap().id();
        println!("{id} {}", account.lock().unwrap().release());
    };
    expect(program, &["7 8|Returned"]);
}

/// Two programs print the same, and only one of them has done the work.
#[test]
fn the_work_is_told() {
    let limits = Limits { tells_work: true, ..Limits::default() };
    let works = |program: fn()| {
        let report = explore(&limits, program).expect("it is covered");
        let works = report.outcomes.into_keys().map(|outcome| {
            let work = outcome.work.expect("it was asked for");
            let channels = work.channels.iter();
            let channels =
                channels.map(|it| (it.is_unbounded, it.capacity, it.sent, it.received, it.between_threads));
            (work.threads, work.joined, work.locks, Vec::from_iter(channels))
        });
        Vec::from_iter(works)
    };
    let sends = || {
        let (tx, rx) = mpsc::sync_channel(1);
        let (unused, _) = mpsc::channel::<()>();
        thread::spawn(move || {
            for number in 1..=2 {
                let _ = tx.send(number);
            }
        });
        println!("{:?}", rx.recv());
        drop((rx, unused));
    };
    assert_eq!(works(sends), [(1, 0, 0, vec![(false, 1, 1, 1, 1)]), (1, 0, 0, vec![(false, 1, 2, 1, 1)])]);
    assert_eq!(works(|| println!("Ok(1)")), [(0, 0, 0, vec![])]);
    let to_itself = || {
        let (tx, rx) = mpsc::sync_channel(1);
        tx.send(1).expect("there is a receiver");
        println!("{:?}", rx.recv());
    };
    assert_eq!(works(to_itself), [(0, 0, 0, vec![(false, 1, 1, 1, 0)])]);
    let meets = || {
        let (tx, rx) = mpsc::sync_channel(0);
        thread::spawn(move || tx.send(1).expect("there is a receiver"));
        println!("{:?}", rx.recv());
    };
    assert_eq!(works(meets), [(1, 0, 0, vec![(false, 0, 1, 1, 1)])]);
    let locks = || {
        let one = Arc::new(Mutex::new(1));
        let other = Arc::clone(&one);
        let thread = thread::spawn(move || *other.lock().expect("nobody panics"));
        let sum = thread.join().expect("it does not panic") + *one.lock().expect("nobody panics");
        println!("{sum}");
    };
    assert_eq!(works(locks), [(1, 1, 2, vec![])]);
    // `main` learns of the inner thread's end by joining the outer one; otherwise the program can end before.
    fn inner() {
        thread::spawn(|| println!("inner")).join().expect("it does not panic");
    }
    let joins = || thread::spawn(inner).join().expect("it does not panic");
    assert_eq!(works(joins), [(2, 2, 0, vec![])]);
    let joins_not = || {
        let outer = thread::spawn(inner);
        thread::scope(|scope| drop(scope.spawn(|| println!("scoped"))));
        drop(outer);
    };
    let all = [(2, 1, 0, vec![]), (1, 1, 0, vec![]), (2, 1, 0, vec![])];
    assert_eq!(works(joins_not), all);
}

/// Of a program, in each of its outcomes: the most messages that a thread keeps, and the most sends over one channel that fail.
fn kept_and_refused(program: fn()) -> Vec<(usize, usize)> {
    let limits = Limits { tells_work: true, ..Limits::default() };
    let report = explore(&limits, program).expect("it is covered");
    let told = report.outcomes.into_keys().map(|outcome| {
        let work = outcome.work.expect("it was asked for");
        (work.kept, work.channels.iter().map(|channel| channel.refused).max().unwrap_or_default())
    });
    BTreeSet::from_iter(told).into_iter().collect()
}

#[test]
fn what_a_thread_keeps() {
    fn doubles(capacity: usize, work: fn(mpsc::Receiver<u32>, mpsc::SyncSender<u32>)) {
        let (order_tx, orders) = mpsc::sync_channel(capacity);
        let (tx, results) = mpsc::sync_channel(capacity);
        let worker = thread::spawn(move || work(orders, tx));
        thread::spawn(move || (1..=3).for_each(|number| order_tx.send(number).expect("the worker is there")));
        assert_eq!(results.iter().sum::<u32>(), 12);
        worker.join().expect("it does not panic");
    }
    fn at_once(orders: mpsc::Receiver<u32>, tx: mpsc::SyncSender<u32>) {
        orders.iter().for_each(|number| tx.send(2 * number).expect("main is there"));
    }
    fn at_the_end(orders: mpsc::Receiver<u32>, tx: mpsc::SyncSender<u32>) {
        let all = Vec::from_iter(orders);
        all.into_iter().for_each(|number| tx.send(2 * number).expect("main is there"));
    }
    fn the_sum(orders: mpsc::Receiver<u32>, tx: mpsc::SyncSender<u32>) {
        tx.send(2 * orders.iter().sum::<u32>()).expect("main is there");
    }
    assert_eq!(kept_and_refused(|| doubles(0, at_once)), [(1, 0)]);
    assert_eq!(kept_and_refused(|| doubles(1, at_once)), [(1, 0)]);
    assert_eq!(kept_and_refused(|| doubles(0, at_the_end)), [(3, 0)]);
    assert_eq!(kept_and_refused(|| doubles(1, at_the_end)), [(3, 0)]);
    // Messages end where fewer are sent than received.
    assert_eq!(kept_and_refused(|| doubles(0, the_sum)), [(0, 0)]);
}

#[test]
fn sends_that_fail() {
    let twice = || {
        let (tx, rx) = mpsc::channel();
        drop(rx);
        println!("{:?} {:?}", tx.send(1), tx.send(2));
    };
    assert_eq!(kept_and_refused(twice), [(0, 2)]);
    // Whether it fails is not known at the end, which does not wait for it.
    let once = || {
        let (tx, rx) = mpsc::channel();
        thread::spawn(move || tx.send(1).is_err());
        drop(rx);
    };
    assert_eq!(kept_and_refused(once), [(0, 0)]);
    let joined = || {
        let (tx, rx) = mpsc::channel();
        let sender = thread::spawn(move || tx.send(1).is_err());
        drop(rx);
        println!("{}", sender.join().expect("it does not panic"));
    };
    assert_eq!(kept_and_refused(joined), [(0, 0), (0, 1)]);
}
