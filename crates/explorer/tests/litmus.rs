//! Litmus programs: small ones whose outcomes are known, because they can be counted by hand.

#[path = "common/both.rs"]
mod both;
mod common;

use explorer::crossbeam_channel::{Receiver, Select, Sender, after, bounded, never, tick, unbounded};
use explorer::explorer::{Ending, Limited, Limits, Outcome, Report, Unexplored};
use explorer::panic::{AssertUnwindSafe, catch_unwind, panic_any};
use explorer::sync::atomic::{AtomicUsize, Ordering};
use explorer::sync::{Arc, Mutex, mpsc};
use explorer::time::Duration;
use explorer::trace::{Event, Trace, Wait, Way, What};
use explorer::{eprint, eprintln, print, println, select, select_biased, thread};
use std::cell::RefCell;

#[track_caller]
fn explore(limits: &Limits, program: fn()) -> Result<Report, Unexplored> {
    common::in_time("the program", || explorer::explorer::explore(limits, program))
}

#[track_caller]
fn simplest(limits: &Limits, outcome: &Outcome, file: &str, program: fn()) -> Result<Trace, Unexplored> {
    common::in_time("the program", || explorer::explorer::simplest(limits, outcome, file, program))
}

#[track_caller]
fn report(program: fn()) -> Report {
    let report = explore(&Limits::default(), program).expect("the program can be explored");
    assert!(report.is_exhaustive());
    report
}

/// Each outcome as `output|standard error|ending`, with spaces for line ends.
#[track_caller]
fn outcomes(program: fn()) -> Vec<String> {
    let words = |Outcome { stdout, stderr, ending, .. }: &Outcome| {
        format!("{}|{}|{ending:?}", stdout.trim().replace('\n', " "), stderr.trim().replace('\n', " "))
    };
    report(program).outcomes.keys().map(words).collect()
}

#[track_caller]
fn expect(program: fn(), expected: &[&str]) {
    let mut expected: Vec<_> = expected.iter().map(|text| text.to_string()).collect();
    expected.sort();
    let mut found = outcomes(program);
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn one_thread() {
    expect(|| println!("hello"), &["hello||Returned"]);
}

#[test]
fn two_producers_with_two_messages() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        let tx2 = tx.clone();
        let one = thread::spawn(move || {
            tx.send("a1").unwrap();
            thread::sleep(Duration::from_millis(10));
            tx.send("a2").unwrap();
        });
        let two = thread::spawn(move || {
            tx2.send("b1").unwrap();
            tx2.send("b2").unwrap();
        });
        for message in rx {
            println!("{message}");
        }
        one.join().unwrap();
        two.join().unwrap();
    };
    let expected = ["a1 a2 b1 b2", "a1 b1 a2 b2", "a1 b1 b2 a2", "b1 a1 a2 b2", "b1 a1 b2 a2", "b1 b2 a1 a2"];
    expect(program, &expected.map(|messages| format!("{messages}||Returned")).each_ref().map(|s| &**s));
}

#[test]
fn producer_and_consumer_over_capacity_1() {
    let program = || {
        let (tx, rx) = mpsc::sync_channel(1);
        let producer = thread::spawn(move || {
            for message in 1..=3 {
                tx.send(message).unwrap();
                println!("sent {message}");
            }
        });
        for message in rx {
            println!("received {message}");
        }
        producer.join().unwrap();
    };
    assert_eq!(outcomes(program).len(), 13);
}

fn producers<const N: usize>() {
    let (tx, rx) = mpsc::channel();
    for producer in 0..N {
        let tx = tx.clone();
        thread::spawn(move || tx.send(producer).unwrap());
    }
    drop(tx);
    for message in rx {
        println!("{message}");
    }
}

#[test]
fn four_producers() {
    assert_eq!(outcomes(producers::<4>).len(), 24);
}

#[test]
fn six_producers() {
    assert_eq!(outcomes(producers::<6>).len(), 720);
}

#[test]
fn a_sender_is_alive() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        tx.send(1).unwrap();
        println!("collecting");
        let all: Vec<i32> = rx.iter().collect();
        println!("{all:?}");
    };
    expect(program, &["collecting||Deadlocked"]);
}

#[test]
fn two_mutexes_in_opposite_order() {
    let program = || {
        let left = Arc::new(Mutex::new(()));
        let right = Arc::new(Mutex::new(()));
        let (left2, right2) = (Arc::clone(&left), Arc::clone(&right));
        let other = thread::spawn(move || {
            let _right = right2.lock().unwrap();
            let _left = left2.lock().unwrap();
        });
        {
            let _left = left.lock().unwrap();
            let _right = right.lock().unwrap();
        }
        other.join().unwrap();
        println!("done");
    };
    expect(program, &["done||Returned", "||Deadlocked"]);
}

#[test]
fn a_detached_thread_may_be_cut_off() {
    let program = || {
        thread::spawn(|| {
            println!("one");
            println!("two");
        });
    };
    expect(program, &["||Returned", "one||Returned", "one two||Returned"]);
}

#[test]
fn a_panic_in_a_thread_looks_like_the_end() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        let producer = thread::spawn(move || {
            tx.send(1).unwrap();
            panic!("out of paper");
        });
        println!("{:?}", rx.iter().collect::<Vec<i32>>());
        println!("panicked: {}", producer.join().is_err());
    };
    expect(program, &["[1] panicked: true|panicked: out of paper|Returned"]);
}

#[test]
fn a_panic_in_main_ends_the_program() {
    let program = || {
        let (tx, rx) = mpsc::channel::<u32>();
        drop(tx);
        println!("receiving");
        rx.recv().unwrap();
    };
    let message = "called `Result::unwrap()` on an `Err` value: RecvError";
    expect(program, &[&format!("receiving|panicked: {message}|Panicked")]);
}

#[test]
fn a_poisoned_mutex() {
    let program = || {
        let counter = Arc::new(Mutex::new(1));
        let theirs = Arc::clone(&counter);
        let thread = thread::spawn(move || {
            let _guard = theirs.lock();
            panic!("dropped");
        });
        match counter.lock() {
            Ok(count) => println!("{count}"),
            Err(poisoned) => println!("poisoned {}", poisoned.into_inner()),
        }
        let _ = thread.join();
    };
    expect(program, &["1|panicked: dropped|Returned", "poisoned 1|panicked: dropped|Returned"]);
}

#[test]
fn a_rendezvous() {
    let program = || {
        let (tx, rx) = mpsc::sync_channel(0);
        let sender = thread::spawn(move || {
            println!("sending");
            println!("{:?}", tx.send(1));
        });
        println!("{:?}", rx.recv());
        sender.join().unwrap();
    };
    // The hand-over comes after `sending`; who says so first is open.
    expect(program, &["sending Ok(1) Ok(())||Returned", "sending Ok(()) Ok(1)||Returned"]);
}

#[test]
fn a_rendezvous_that_nobody_comes_to() {
    let program = || {
        let (tx, rx) = mpsc::sync_channel(0);
        let receiver = thread::spawn(move || drop(rx));
        println!("{:?}", tx.send(1));
        receiver.join().unwrap();
    };
    expect(program, &["Err(SendError { .. })||Returned"]);
}

/// In the simplest run the sender goes before the receiver comes, and in the one that is found it goes after that. These are one, since
/// neither waits for the other.
#[test]
fn a_sender_that_goes_from_a_rendezvous() {
    let program = || {
        let (tx, rx) = bounded::<()>(0);
        let receiver = thread::spawn(move || println!("{:?}", rx.recv()));
        let sender = thread::spawn(move || drop(tx));
        receiver.join().unwrap();
        sender.join().unwrap();
    };
    both::expect(&Limits::default(), "litmus.rs", program, &["Err(RecvError)|Returned"]);
}

#[test]
fn a_lone_send_at_capacity_0() {
    let program = || {
        let (tx, _rx) = mpsc::sync_channel(0);
        println!("sending");
        let _ = tx.send(1);
        println!("sent");
    };
    expect(program, &["sending||Deadlocked"]);
}

#[test]
fn a_message_or_a_timeout() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        let sender = thread::spawn(move || tx.send(1).is_ok());
        println!("{:?}", rx.recv_timeout(Duration::from_millis(10)));
        println!("{:?}", rx.recv());
        sender.join().unwrap();
    };
    expect(program, &["Ok(1) Err(RecvError)||Returned", "Err(Timeout) Ok(1)||Returned"]);
}

#[test]
fn full_or_not() {
    let program = || {
        let (tx, rx) = mpsc::sync_channel(1);
        let receiver = thread::spawn(move || rx.recv());
        println!("{:?} {:?}", tx.try_send(1).is_ok(), tx.try_send(2).is_ok());
        println!("{:?}", receiver.join().unwrap());
    };
    // The second send finds the channel full, empty, or without a receiver.
    expect(program, &["true false Ok(1)||Returned", "true true Ok(1)||Returned"]);
}

#[test]
fn empty_or_disconnected() {
    let program = || {
        let (tx, rx) = mpsc::channel::<u32>();
        let sender = thread::spawn(move || drop(tx));
        println!("{:?}", rx.try_recv());
        sender.join().unwrap();
    };
    expect(program, &["Err(Empty)||Returned", "Err(Disconnected)||Returned"]);
}

#[test]
fn a_lost_update() {
    let program = || {
        let counter = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&counter);
        let add = |counter: &AtomicUsize| {
            let count = counter.load(Ordering::Relaxed);
            counter.store(count + 1, Ordering::Relaxed);
        };
        let thread = thread::spawn(move || add(&theirs));
        add(&counter);
        thread.join().unwrap();
        println!("{}", counter.load(Ordering::Relaxed));
    };
    expect(program, &["1||Returned", "2||Returned"]);
}

#[test]
fn the_last_handle_drops_the_sender() {
    let program = || {
        let (tx, rx) = mpsc::channel::<u32>();
        let tx = Arc::new(Mutex::new(tx));
        let theirs = Arc::clone(&tx);
        let thread = thread::spawn(move || {
            drop(theirs);
            println!("thread");
        });
        drop(tx);
        println!("main {:?}", rx.try_recv());
        thread.join().unwrap();
    };
    // If the thread's handle is the last, the sender may be there still when `main` looks; what it sees it prints later.
    expect(
        program,
        &[
            "thread main Err(Disconnected)||Returned",
            "thread main Err(Empty)||Returned",
            "main Err(Disconnected) thread||Returned",
            "main Err(Empty) thread||Returned",
        ],
    );
}

#[test]
fn scoped_threads() {
    let program = || {
        let mut log = Vec::new();
        let (tx, rx) = mpsc::channel();
        thread::scope(|scope| {
            let tx = &tx;
            scope.spawn(move || tx.send(1).unwrap());
            scope.spawn(move || tx.send(2).unwrap());
        });
        drop(tx);
        log.extend(rx);
        println!("{log:?}");
    };
    expect(program, &["[1, 2]||Returned", "[2, 1]||Returned"]);
}

#[test]
fn a_scoped_thread_with_nothing_to_do() {
    let program = || {
        thread::scope(|scope| {
            scope.spawn(|| {});
            scope.spawn(|| 1).join().unwrap();
        });
        println!("{}", AtomicUsize::new(5).load(Ordering::Relaxed));
    };
    expect(program, &["5||Returned"]);
}

#[test]
fn a_scoped_thread_that_borrows_the_sender() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        thread::scope(|scope| {
            scope.spawn(|| tx.send(1).unwrap());
            for message in rx {
                println!("{message}");
            }
        });
    };
    expect(program, &["1||Deadlocked"]);
}

#[test]
fn park_and_unpark() {
    let program = || {
        let parked = thread::spawn(|| {
            thread::park();
            println!("unparked");
        });
        parked.thread().unpark();
        parked.join().unwrap();
    };
    expect(program, &["unparked||Returned"]);
}

#[test]
fn names_and_both_streams() {
    let program = || {
        let worker = thread::Builder::new().name("worker".into());
        let worker = worker.spawn(|| eprintln!("{:?}", thread::current().name())).unwrap();
        println!("{:?}", thread::current().name());
        worker.join().unwrap();
    };
    expect(program, &["Some(\"main\")|Some(\"worker\")|Returned"]);
}

#[test]
fn trying_at_capacity_0() {
    let program = || {
        let (tx, rx) = mpsc::sync_channel(0);
        let receiver = thread::spawn(move || rx.recv());
        println!("{:?}", tx.try_send(1));
        drop(tx);
        println!("{:?}", receiver.join().unwrap());
    };
    // It succeeds only if the receiver waits already.
    expect(program, &["Ok(()) Ok(1)||Returned", "Err(TrySendError::Full(..)) Err(RecvError)||Returned"]);
}

#[test]
fn looking_at_capacity_0() {
    let program = || {
        let (tx, rx) = mpsc::sync_channel(0);
        let sender = thread::spawn(move || tx.send(1).is_ok());
        println!("{:?}", rx.try_recv());
        drop(rx);
        println!("{:?}", sender.join().unwrap());
    };
    expect(program, &["Ok(1) true||Returned", "Err(Empty) false||Returned"]);
}

#[test]
fn a_timeout_at_capacity_0() {
    let program = || {
        let (tx, rx) = mpsc::sync_channel(0);
        let sender = thread::spawn(move || tx.try_send(1).is_ok());
        println!("{:?}", rx.recv_timeout(Duration::from_millis(10)));
        println!("{:?}", sender.join().unwrap());
    };
    // The sender comes too early, in time, or too late; or it is gone before the time is over.
    expect(
        program,
        &["Ok(1) true||Returned", "Err(Timeout) false||Returned", "Err(Disconnected) false||Returned"],
    );
}

#[test]
fn an_endless_program_is_an_error() {
    let program = || {
        let count = AtomicUsize::new(0);
        while count.fetch_add(1, Ordering::Relaxed) < usize::MAX {}
    };
    let error = explore(&Limits::default(), program).unwrap_err();
    assert_eq!(error.0, "a run takes more than 10000 steps");
}

#[test]
fn polling() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        let sender = thread::spawn(move || tx.send(1).unwrap());
        let mut polls = 0;
        while rx.try_recv().is_err() {
            polls += 1;
        }
        println!("{polls}");
        sender.join().unwrap();
    };
    let limits = Limits { polls: 3, ..Limits::default() };
    let report = explore(&limits, program).unwrap();
    let shown: Vec<_> = report.outcomes.keys().map(|outcome| outcome.stdout.trim()).collect();
    assert_eq!(shown, ["0", "1", "2", "3"]);
    let polls = Limited { polls: true, ..Limited::default() };
    assert_eq!((report.is_exhaustive(), report.limited), (true, polls));
}

#[test]
fn a_limit_is_said() {
    let limits = Limits { runs: 3, ..Limits::default() };
    let report = explore(&limits, producers::<4>).unwrap();
    assert!(!report.is_exhaustive());
    assert_eq!(report.runs, 3);
}

#[test]
fn a_handle_that_is_dropped() {
    let program = || {
        let (tx, rx) = mpsc::channel::<u32>();
        drop(thread::spawn(move || tx));
        println!("{:?}", rx.try_recv());
    };
    // Whoever goes last drops what the thread returned, and the sender in it.
    expect(program, &["Err(Empty)||Returned", "Err(Disconnected)||Returned"]);
}

#[test]
fn a_handle_that_is_dropped_after_a_panic() {
    let program = || {
        let (tx, rx) = mpsc::channel::<u32>();
        drop(thread::spawn(move || panic_any(tx)));
        println!("{:?}", rx.recv());
    };
    // The message comes, if it comes in time, on standard error.
    let message = "panicked: Box<dyn Any>";
    expect(program, &[&format!("Err(RecvError)|{message}|Returned")]);
}

#[test]
fn scoped_results() {
    let program = || {
        let (tx, rx) = mpsc::channel::<u32>();
        let (tx2, rx2) = mpsc::channel();
        drop(rx2);
        thread::scope(|scope| {
            let own = tx.clone();
            // Neither is joined, so that each result goes with its thread.
            scope.spawn(move || tx2.send(own));
            scope.spawn(move || tx);
            println!("{:?}", rx.recv());
        });
    };
    expect(program, &["Err(RecvError)||Returned"]);
}

#[test]
fn a_scoped_panic() {
    let program = || {
        let (tx, rx) = mpsc::channel::<u32>();
        thread::scope(|scope| {
            let joined = scope.spawn(|| panic!("joined"));
            println!("{}", joined.join().is_err());
        });
        thread::scope(|scope| {
            scope.spawn(move || panic_any(tx));
            println!("{:?}", rx.recv());
        });
    };
    let said = "panicked: joined panicked: Box<dyn Any> panicked: a scoped thread panicked";
    expect(program, &[&format!("true Err(RecvError)|{said}|Panicked")]);
}

#[test]
fn threads_that_a_scoped_thread_starts() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        thread::scope(|scope| {
            let tx = &tx;
            scope.spawn(move || {
                scope.spawn(move || tx.send("inner").unwrap());
                tx.send("outer").unwrap();
            });
        });
        println!("{:?}", rx.try_iter().collect::<Vec<_>>());
    };
    expect(program, &["[\"inner\", \"outer\"]||Returned", "[\"outer\", \"inner\"]||Returned"]);
}

#[test]
fn a_panic_that_is_caught() {
    let program = || {
        let (_tx, rx) = mpsc::channel::<u32>();
        println!("{}", catch_unwind(|| panic!("once")).is_err());
        // The deadlock is not a panic that could be caught.
        println!("{}", catch_unwind(AssertUnwindSafe(|| rx.recv())).is_err());
    };
    expect(program, &["true|panicked: once|Deadlocked"]);
}

#[test]
fn a_line_without_an_end() {
    let program = || {
        let (_tx, rx) = mpsc::channel::<u32>();
        println!("one");
        print!("two ");
        eprint!("three");
        let _ = rx.recv();
    };
    // Standard output keeps a line until it has an end; standard error keeps nothing.
    expect(program, &["one|three|Deadlocked"]);
}

#[test]
fn guards_in_the_arguments_of_a_macro() {
    let program = || {
        let mutex = Mutex::new(1);
        let both = || (println!("{}", mutex.lock().unwrap()), println!("{}", mutex.lock().unwrap()));
        both();
    };
    expect(program, &["1 1||Returned"]);
}

#[test]
fn a_timeout_again_and_again() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        let sender = thread::spawn(move || tx.send(1).unwrap());
        while let Err(error) = rx.recv_timeout(Duration::from_millis(10)) {
            println!("{error:?}");
        }
        sender.join().unwrap();
    };
    let limits = Limits { timeouts: 2, ..Limits::default() };
    let report = explore(&limits, program).unwrap();
    let shown: Vec<_> = report.outcomes.keys().map(|outcome| outcome.stdout.lines().count()).collect();
    assert_eq!(shown, [0, 1, 2]);
    let timeouts = Limited { timeouts: true, ..Limited::default() };
    assert_eq!((report.is_exhaustive(), report.limited), (true, timeouts));
}

#[test]
fn too_few_timeouts_are_no_deadlock() {
    let program = || {
        let (_tx, rx) = mpsc::channel::<u32>();
        for _ in 0..2 {
            println!("{:?}", rx.recv_timeout(Duration::from_millis(10)));
        }
    };
    let error = explore(&Limits::default(), program).unwrap_err();
    assert_eq!(error.0, "no run ends within the limits for timeouts, polls and ticks");
    let report = explore(&Limits { timeouts: 2, ..Limits::default() }, program).unwrap();
    assert_eq!(report.outcomes.len(), 1);
    assert_eq!(report.limited, Limited::default());
}

#[track_caller]
fn expect_not_covered(program: fn(), what: &str) {
    let error = explore(&Limits::default(), program).unwrap_err();
    assert_eq!(error.0, format!("not covered: {what}"));
}

#[test]
fn a_step_in_a_destructor_of_a_thread_local() {
    explorer::thread_local! {
        static SENDER: RefCell<Option<mpsc::Sender<u32>>> = const { RefCell::new(None) };
    }
    let program = || {
        let (tx, rx) = mpsc::channel();
        let thread = thread::spawn(move || SENDER.with_borrow_mut(|sender| *sender = Some(tx)));
        println!("{:?}", rx.recv());
        thread.join().unwrap();
    };
    expect_not_covered(program, "a thread-local that takes a step when it is dropped");
}

#[test]
fn a_step_while_a_value_is_printed() {
    let program = || println!("{:?}", AtomicUsize::new(5));
    expect_not_covered(program, "a value that takes a step while it is formatted for printing");
}

#[test]
fn a_thread_that_parks_and_receives() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        let main = thread::current();
        let other = thread::spawn(move || {
            tx.send(1).unwrap();
            main.unpark();
        });
        println!("{:?}", rx.recv());
        thread::park();
        other.join().unwrap();
    };
    let what = "`park` in a thread that also waits for a channel, an `RwLock`, a `Once` or a scope, which use the same token";
    expect_not_covered(program, what);
}

#[test]
fn a_long_line_without_an_end() {
    let program = || {
        let (_tx, rx) = mpsc::channel::<u32>();
        print!("{}", "long ".repeat(300));
        let _ = rx.recv();
    };
    expect_not_covered(program, "a line of more than 1024 bytes that has no end when the program deadlocks");
}

/// Locks a mutex when it is dropped.
struct LocksAtTheEnd(Arc<Mutex<()>>);

impl Drop for LocksAtTheEnd {
    fn drop(&mut self) {
        let _ = self.0.lock();
    }
}

/// A thread that unwinds and waits cannot be made to leave: it stays behind.
#[test]
fn a_deadlock_in_a_panic() {
    let program = || {
        let mutex = Arc::new(Mutex::new(()));
        let _last = LocksAtTheEnd(Arc::clone(&mutex));
        let _guard = LocksAtTheEnd(Arc::clone(&mutex));
        std::mem::forget(mutex.lock());
        panic!("while it is locked");
    };
    expect(program, &["|panicked: while it is locked|Deadlocked"]);
}

/// Who meets a thread at one channel keeps another from meeting it at a second: two steps on different channels race.
#[test]
fn one_select_and_two_who_try() {
    let program = || {
        let (tx, rx) = bounded(0);
        let (tx2, rx2) = bounded(0);
        let _kept = (tx.clone(), tx2.clone());
        let one = thread::spawn(move || {
            let mut select = Select::new();
            select.send(&tx);
            select.ready();
            tx.try_send(1)
        });
        let two = thread::spawn(move || tx2.try_send(2).is_ok());
        let seen = select! {
            recv(rx) -> message => message,
            recv(rx2) -> message => message,
        };
        drop((rx, rx2));
        println!("{seen:?} {:?} {}", one.join().unwrap(), two.join().unwrap());
    };
    expect(
        program,
        &[
            "Ok(1) Ok(()) false||Returned",
            // The receiver was ready for the first, and then met the second.
            "Ok(2) Err(\"Full(..)\") true||Returned",
            "Ok(2) Err(\"Disconnected(..)\") true||Returned",
        ],
    );
}

/// One more message than the other side has taken: at no moment both are empty, and twice a look must not be enough.
#[test]
fn a_default_needs_two_looks() {
    let program = || {
        let (tx, rx) = unbounded();
        let (tx2, rx2) = unbounded();
        let (own, kept) = (rx.clone(), (tx.clone(), rx2.clone()));
        tx.send(1).unwrap();
        let other = thread::spawn(move || {
            tx2.send(2).unwrap();
            own.try_recv().is_ok()
        });
        let seen = select! {
            recv(rx) -> message => message,
            recv(rx2) -> message => message,
            default => Ok(0),
        };
        println!("{seen:?} {}", other.join().unwrap());
        drop(kept);
    };
    expect(program, &["Ok(1) false||Returned", "Ok(2) true||Returned"]);
}

#[test]
fn a_sender_waits_to_be_read() {
    let program = || {
        let (tx, rx) = bounded(0);
        let _kept = tx.clone();
        let sender = thread::spawn(move || {
            println!("{:?}", tx.send_timeout(1, Duration::from_millis(10)).is_ok());
        });
        let mut select = Select::new();
        select.recv(&rx);
        if let Ok(operation) = select.try_select() {
            println!("selected");
            operation.recv(&rx).unwrap();
        }
        drop(rx);
        sender.join().unwrap();
    };
    // It was waiting when it was found, so that it goes on after the message was read.
    expect(program, &["selected true||Returned", "false||Returned"]);
}

#[test]
fn the_last_half_drops_what_is_left() {
    struct Loud;
    impl Drop for Loud {
        fn drop(&mut self) {
            println!("dropped");
        }
    }
    let program = || {
        let (tx, rx) = bounded(1);
        tx.send(Loud).unwrap();
        drop(rx);
        println!("the receiver has gone");
        drop(tx);
        println!("the sender has gone");
        let (tx, rx) = unbounded();
        tx.send(Loud).unwrap();
        drop(rx);
        println!("the receiver has gone");
    };
    let bounded = "the receiver has gone dropped the sender has gone";
    expect(program, &[&format!("{bounded} dropped the receiver has gone||Returned")]);
}

#[test]
fn a_message_that_panics_when_it_is_dropped() {
    struct Loud(&'static str);
    impl Drop for Loud {
        fn drop(&mut self) {
            println!("drops {}", self.0);
            assert!(self.0 != "a", "it is the first");
        }
    }
    let program = || {
        let (tx, rx) = unbounded();
        tx.send(Loud("a")).unwrap();
        tx.send(Loud("b")).unwrap();
        let receiver = thread::spawn(move || drop(rx));
        println!("{}", receiver.join().is_err());
    };
    expect(program, &["drops a true|panicked: it is the first|Returned"]);
}

#[test]
fn a_message_is_evaluated_when_its_arm_is_taken() {
    let program = || {
        let (tx, rx) = bounded(1);
        let sender = thread::spawn(move || {
            select! {
                send(tx, { println!("made"); 1 }) -> result => result.unwrap(),
            }
        });
        println!("{}", rx.len());
        println!("{:?}", rx.recv());
        sender.join().unwrap();
    };
    expect(
        program,
        &[
            "0 made Ok(1)||Returned",
            "made 0 Ok(1)||Returned",
            "made 1 Ok(1)||Returned",
            "1 made Ok(1)||Returned",
        ],
    );
}

#[test]
fn a_timer_or_a_ticker() {
    let program = || {
        let timer = after(Duration::from_millis(10));
        let ticker = tick(Duration::from_millis(10));
        let mut ticks = 0;
        while ticks < 2 {
            select! {
                recv(ticker) -> _ => ticks += 1,
                recv(timer) -> _ => break,
            }
        }
        println!("{ticks} {}", timer.try_recv().is_ok());
    };
    // The second tick comes later than the timer.
    expect(program, &["0 false||Returned", "1 false||Returned", "2 true||Returned"]);
}

#[test]
fn more_ticks_than_allowed_are_no_deadlock() {
    let program = || {
        let ticker = tick(Duration::from_millis(10));
        while ticker.recv().is_ok() {}
    };
    let error = explore(&Limits::default(), program).unwrap_err();
    assert_eq!(error.0, "no run ends within the limits for timeouts, polls and ticks");
}

#[test]
fn a_timer_that_has_fired_does_not_fire_again() {
    let program = || {
        let timer = after(Duration::from_millis(10));
        println!("{}", timer.recv().is_ok());
        let _ = timer.recv();
    };
    expect(program, &["true||Deadlocked"]);
}

// What threads share: any two steps of which one changes it can come in either order.

#[test]
fn who_exchanges_first() {
    let program = || {
        let winner = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&winner);
        let exchange =
            |winner: &AtomicUsize, own| winner.compare_exchange(0, own, Ordering::Relaxed, Ordering::Relaxed);
        let other = thread::spawn(move || exchange(&theirs, 2));
        let own = exchange(&winner, 1);
        println!("{own:?} {:?}", other.join().unwrap());
    };
    expect(program, &["Ok(0) Err(1)||Returned", "Err(2) Ok(0)||Returned"]);
}

#[test]
fn who_swaps_first() {
    let program = || {
        let last = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&last);
        let other = thread::spawn(move || theirs.swap(2, Ordering::Relaxed));
        let own = last.swap(1, Ordering::Relaxed);
        println!("{own} {}", other.join().unwrap());
    };
    expect(program, &["0 1||Returned", "2 0||Returned"]);
}

#[test]
fn who_adds_first() {
    let program = || {
        let count = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&count);
        let other = thread::spawn(move || theirs.fetch_add(1, Ordering::Relaxed));
        let own = count.fetch_add(1, Ordering::Relaxed);
        println!("{own} {}", other.join().unwrap());
    };
    expect(program, &["0 1||Returned", "1 0||Returned"]);
}

/// In the first run the read comes first.
#[test]
fn a_read_and_a_write() {
    let program = || {
        let flag = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&flag);
        let writer = thread::spawn(move || theirs.store(1, Ordering::Relaxed));
        println!("{}", flag.load(Ordering::Relaxed));
        writer.join().unwrap();
    };
    expect(program, &["0||Returned", "1||Returned"]);
}

/// In the first run the write comes first.
#[test]
fn a_write_and_a_read() {
    let program = || {
        let flag = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&flag);
        let reader = thread::spawn(move || theirs.load(Ordering::Relaxed));
        flag.store(1, Ordering::Relaxed);
        println!("{}", reader.join().unwrap());
    };
    expect(program, &["0||Returned", "1||Returned"]);
}

/// The mutex is free before, locked while, and free again after the other has changed its value.
#[test]
fn trying_to_lock() {
    let program = || {
        let count = Arc::new(Mutex::new(0));
        let theirs = Arc::clone(&count);
        let other = thread::spawn(move || *theirs.lock().unwrap() = 1);
        println!("{:?}", count.try_lock().map(|count| *count).ok());
        other.join().unwrap();
    };
    expect(program, &["Some(0)||Returned", "None||Returned", "Some(1)||Returned"]);
}

#[test]
fn two_who_print_to_standard_error() {
    let program = || {
        let other = thread::spawn(|| eprintln!("other"));
        eprintln!("main");
        other.join().unwrap();
    };
    expect(program, &["|main other|Returned", "|other main|Returned"]);
}

/// The program's end comes before or after what a thread does, whether or not that is printing.
#[test]
fn a_detached_thread_may_be_cut_off_before_it_prints() {
    let program = || {
        let flag = AtomicUsize::new(0);
        thread::spawn(move || {
            flag.store(1, Ordering::Relaxed);
            println!("one");
        });
    };
    expect(program, &["||Returned", "one||Returned"]);
}

#[test]
fn one_unpark_and_two_parks() {
    let program = || {
        let parked = thread::spawn(|| {
            thread::park();
            println!("once");
            thread::park();
            println!("twice");
        });
        parked.thread().unpark();
        parked.join().unwrap();
    };
    // The second may return for no reason.
    expect(program, &["once twice||Returned", "once||Deadlocked"]);
}

/// The second is lost if the first has not been used.
#[test]
fn two_unparks_and_two_parks() {
    let program = || {
        let parked = thread::spawn(|| {
            thread::park();
            println!("once");
            thread::park();
            println!("twice");
        });
        parked.thread().unpark();
        parked.thread().unpark();
        parked.join().unwrap();
    };
    expect(program, &["once twice||Returned", "once||Deadlocked"]);
}

// Who is met, and what is left in a channel.

/// The first waits when the second begins. Whether that waits too makes no difference; a `try_recv` has it tried, and a `recv`
/// would not, since it is met by a sender in any case.
#[test]
fn the_receiver_meets_who_waits_longest() {
    let program = || {
        let (tx, rx) = bounded(0);
        let tx2 = tx.clone();
        let one = thread::spawn(move || tx.send(1).unwrap());
        let mut select = Select::new();
        select.recv(&rx);
        select.ready();
        let two = thread::spawn(move || tx2.send(2).unwrap());
        println!("{:?} {:?}", rx.try_recv(), rx.recv());
        one.join().unwrap();
        two.join().unwrap();
    };
    expect(program, &["Ok(1) Ok(2)||Returned"]);
}

#[test]
fn the_sender_meets_who_waits_longest() {
    let program = || {
        let (tx, rx) = bounded(0);
        let rx2 = rx.clone();
        let one = thread::spawn(move || rx.recv());
        let mut select = Select::new();
        select.send(&tx);
        select.ready();
        let two = thread::spawn(move || rx2.recv());
        tx.try_send(1).unwrap();
        tx.send(2).unwrap();
        println!("{:?} {:?}", one.join().unwrap(), two.join().unwrap());
    };
    expect(program, &["Ok(1) Ok(2)||Returned"]);
}

#[test]
fn either_half_can_be_the_last() {
    struct Loud;
    impl Drop for Loud {
        fn drop(&mut self) {
            println!("message");
        }
    }
    let program = || {
        let (tx, rx) = bounded(1);
        tx.send(Loud).unwrap();
        let other = thread::spawn(move || {
            drop(rx);
            println!("receiver");
        });
        drop(tx);
        println!("sender");
        other.join().unwrap();
    };
    // Whoever is the last drops the message before it says so. What the other says can come at any time.
    expect(
        program,
        &[
            "sender message receiver||Returned",
            "message sender receiver||Returned",
            "message receiver sender||Returned",
            "receiver message sender||Returned",
        ],
    );
}

#[test]
fn the_receiver_of_std_drops_what_is_left() {
    struct Loud;
    impl Drop for Loud {
        fn drop(&mut self) {
            println!("message");
        }
    }
    let program = || {
        let (tx, rx) = mpsc::sync_channel(1);
        assert!(tx.send(Loud).is_ok());
        drop(rx);
        println!("receiver");
        drop(tx);
        println!("sender");
    };
    expect(program, &["message receiver sender||Returned"]);
}

#[test]
fn what_a_channel_keeps_without_a_receiver() {
    let program = || {
        let left = |(tx, rx): (Sender<u32>, Receiver<u32>)| {
            tx.send(1).unwrap();
            drop(rx);
            tx.len()
        };
        println!("{} {}", left(bounded(2)), left(unbounded()));
    };
    expect(program, &["1 0||Returned"]);
}

/// A receive needs the message that it takes, and no other: the second may not have been sent.
#[test]
fn a_receive_does_not_wait_for_those_behind() {
    let program = || {
        let flag = Arc::new(AtomicUsize::new(0));
        let theirs = Arc::clone(&flag);
        let (tx, rx) = mpsc::channel();
        let (go, gate) = mpsc::channel();
        tx.send(1).unwrap();
        let one = thread::spawn(move || {
            theirs.store(1, Ordering::Relaxed);
            tx.send(2).unwrap();
        });
        let two = thread::spawn(move || go.send(()).unwrap());
        gate.recv().unwrap();
        println!("{:?} {}", rx.recv(), flag.load(Ordering::Relaxed));
        one.join().unwrap();
        two.join().unwrap();
    };
    expect(program, &["Ok(1) 0||Returned", "Ok(1) 1||Returned"]);
}

#[test]
fn a_clone_of_a_receiver_is_a_receiver() {
    let program = || {
        let (tx, rx) = unbounded();
        drop(rx.clone());
        println!("{:?} {:?}", tx.send(1), rx.recv());
    };
    expect(program, &["Ok(()) Ok(1)||Returned"]);
}

/// The sender waits when it is met, and goes on when the message has been read, which is some time after it was taken.
#[test]
fn a_sender_that_was_met_waits_until_the_message_is_read() {
    let program = || {
        let (tx, rx) = bounded(0);
        let (go, gate) = unbounded();
        let sender = thread::spawn(move || {
            tx.send(1).unwrap();
            println!("sent");
        });
        let opener = thread::spawn(move || go.send(()).unwrap());
        let mut select = Select::new();
        select.recv(&rx);
        select.ready();
        let operation = select.select();
        gate.recv().unwrap();
        println!("opened");
        operation.recv(&rx).unwrap();
        sender.join().unwrap();
        opener.join().unwrap();
    };
    expect(program, &["opened sent||Returned"]);
}

/// Nor is there room before it is read.
#[test]
fn a_place_is_free_when_its_message_has_been_read() {
    let program = || {
        let (tx, rx) = bounded(1);
        let (go, gate) = unbounded();
        tx.send(1).unwrap();
        let mut select = Select::new();
        select.recv(&rx);
        let operation = select.select();
        let sender = thread::spawn(move || {
            tx.send(2).unwrap();
            println!("sent");
        });
        let opener = thread::spawn(move || go.send(()).unwrap());
        gate.recv().unwrap();
        println!("opened");
        operation.recv(&rx).unwrap();
        sender.join().unwrap();
        opener.join().unwrap();
    };
    expect(program, &["opened sent||Returned"]);
}

#[test]
fn a_ticker_keeps_one_tick() {
    let program = || println!("{}", tick(Duration::from_millis(10)).len());
    expect(program, &["0||Returned", "1||Returned"]);
}

#[test]
fn all_that_never_send_are_one_channel() {
    let program = || {
        let (_tx, rx) = unbounded::<u32>();
        let own = never::<u32>();
        println!("{} {}", own.same_channel(&never()), own.same_channel(&rx));
    };
    expect(program, &["true false||Returned"]);
}

// Giving up.

/// A message does not give time back: each thread may time out once, as [`Limits`] has it.
#[test]
fn a_timeout_before_between_or_after_messages() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        let sender = thread::spawn(move || {
            tx.send(1).unwrap();
            tx.send(2).unwrap();
        });
        let next = || match rx.recv_timeout(Duration::from_millis(10)) {
            Ok(message) => message.to_string(),
            Err(error) => format!("{error:?}"),
        };
        println!("{} {} {}", next(), next(), next());
        sender.join().unwrap();
    };
    expect(
        program,
        &[
            "1 2 Disconnected||Returned",
            "1 2 Timeout||Returned",
            "1 Timeout 2||Returned",
            "Timeout 1 2||Returned",
        ],
    );
    assert_eq!(report(program).limited, Limited { timeouts: true, ..Limited::default() });
}

/// The iterators of both libraries wait for the next message, and end when the last sender has gone.
#[test]
fn an_iterator_waits_for_the_next_message() {
    let of_std = || {
        let (tx, rx) = mpsc::channel();
        let sender = thread::spawn(move || (1..=3).for_each(|message| tx.send(message).unwrap()));
        let first: Vec<u32> = rx.iter().take(1).collect();
        let second: Vec<_> = (&rx).into_iter().take(1).collect();
        println!("{first:?} {second:?} {:?}", rx.into_iter().collect::<Vec<_>>());
        sender.join().unwrap();
    };
    let of_crossbeam = || {
        let (tx, rx) = unbounded();
        let sender = thread::spawn(move || (1..=3).for_each(|message| tx.send(message).unwrap()));
        let first: Vec<u32> = rx.iter().take(1).collect();
        let second: Vec<_> = (&rx).into_iter().take(1).collect();
        println!("{first:?} {second:?} {:?}", rx.into_iter().collect::<Vec<_>>());
        sender.join().unwrap();
    };
    expect(of_std, &["[1] [2] [3]||Returned"]);
    expect(of_crossbeam, &["[1] [2] [3]||Returned"]);
}

/// A message gives back the polls: only those in a row are counted.
#[test]
fn polling_for_each_of_two_messages() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        let sender = thread::spawn(move || (1..=2).for_each(|message| tx.send(message).unwrap()));
        let polls = || {
            let mut polls = 0;
            while rx.try_recv().is_err() {
                polls += 1;
            }
            polls
        };
        println!("{} {}", polls(), polls());
        sender.join().unwrap();
    };
    let limits = Limits { polls: 1, ..Limits::default() };
    let report = explore(&limits, program).unwrap();
    let shown: Vec<_> = report.outcomes.keys().map(|outcome| outcome.stdout.trim()).collect();
    assert_eq!(shown, ["0 0", "0 1", "1 0", "1 1"]);
    let polls = Limited { polls: true, ..Limited::default() };
    assert_eq!((report.is_exhaustive(), report.limited), (true, polls));
}

/// At every moment there is a message, and a select that looks at one channel after the other misses all four.
#[test]
fn a_default_though_there_was_always_a_message() {
    let program = || {
        let (tx, rx) = unbounded();
        let (tx2, rx2) = unbounded();
        let (own, own2) = (rx.clone(), rx2.clone());
        let kept = (tx.clone(), tx2.clone());
        tx.send(1).unwrap();
        let other = thread::spawn(move || {
            tx2.send(2).unwrap();
            let one = own.try_recv().unwrap_or(0);
            tx.send(3).unwrap();
            let two = own2.try_recv().unwrap_or(0);
            tx2.send(4).unwrap();
            [one, two, own.try_recv().unwrap_or(0)]
        });
        let seen = select! {
            recv(rx) -> message => message.unwrap(),
            recv(rx2) -> message => message.unwrap(),
            default => 0,
        };
        println!("{seen} {:?}", other.join().unwrap());
        drop(kept);
    };
    expect(
        program,
        &[
            "0 [1, 2, 3]||Returned",
            "1 [0, 2, 3]||Returned",
            "2 [1, 0, 3]||Returned",
            "3 [1, 2, 0]||Returned",
            "4 [1, 2, 3]||Returned",
        ],
    );
}

/// The second time it looks in the same order as the first, so that three moments are not enough.
#[test]
fn a_default_needs_two_looks_in_one_order() {
    let program = || {
        let (tx, rx) = unbounded();
        let (tx2, rx2) = unbounded();
        let (own, own2) = (rx.clone(), rx2.clone());
        let kept = (tx.clone(), tx2.clone());
        tx.send(1).unwrap();
        let other = thread::spawn(move || {
            tx2.send(2).unwrap();
            let one = own.try_recv().unwrap_or(0);
            tx.send(3).unwrap();
            [one, own2.try_recv().unwrap_or(0)]
        });
        let seen = select! {
            recv(rx) -> message => message.unwrap(),
            recv(rx2) -> message => message.unwrap(),
            default => 0,
        };
        println!("{seen} {:?}", other.join().unwrap());
        drop(kept);
    };
    expect(program, &["1 [0, 2]||Returned", "2 [1, 0]||Returned", "3 [1, 2]||Returned"]);
}

// Order among arms.

fn two_that_are_ready() -> [(Sender<u32>, Receiver<u32>); 2] {
    [1, 2].map(|message| {
        let (tx, rx) = unbounded();
        tx.send(message).unwrap();
        (tx, rx)
    })
}

#[test]
fn any_arm_that_is_ready() {
    let program = || {
        let [(_tx, rx), (_tx2, rx2)] = two_that_are_ready();
        let seen = select! {
            recv(rx) -> message => message,
            recv(rx2) -> message => message,
        };
        println!("{seen:?}");
    };
    expect(program, &["Ok(1)||Returned", "Ok(2)||Returned"]);
}

#[test]
fn the_first_arm_that_is_ready() {
    let program = || {
        let [(_tx, rx), (_tx2, rx2)] = two_that_are_ready();
        let next = || {
            select_biased! {
                recv(rx2) -> message => message,
                recv(rx) -> message => message,
            }
        };
        println!("{:?} {:?}", next(), next());
    };
    expect(program, &["Ok(2) Ok(1)||Returned"]);
}

#[test]
fn any_operation_of_a_select() {
    let program = || {
        let [(_tx, rx), (_tx2, rx2)] = two_that_are_ready();
        let mut select = Select::new();
        select.recv(&rx2);
        select.recv(&rx);
        println!("{}", select.ready());
    };
    expect(program, &["0||Returned", "1||Returned"]);
}

#[test]
fn the_first_operation_of_a_biased_select() {
    let program = || {
        let [(_tx, rx), (_tx2, rx2)] = two_that_are_ready();
        let mut select = Select::new_biased();
        select.recv(&rx2);
        select.recv(&rx);
        let ready = select.ready();
        let operation = select.select();
        let seen = match operation.index() {
            0 => operation.recv(&rx2),
            _ => operation.recv(&rx),
        };
        println!("{ready} {seen:?}");
    };
    expect(program, &["0 Ok(2)||Returned"]);
}

/// When its time is up it looks at each once more, in order, and finds the one that came.
#[test]
fn a_biased_select_looks_once_more() {
    let program = || {
        let (tx, rx) = unbounded();
        let (tx2, rx2) = unbounded();
        let (own2, kept) = (rx2.clone(), (tx.clone(), tx2.clone()));
        tx2.send(2).unwrap();
        let other = thread::spawn(move || {
            tx.send(1).unwrap();
            own2.try_recv().unwrap_or(0)
        });
        let seen = select_biased! {
            recv(rx) -> message => message.unwrap(),
            recv(rx2) -> message => message.unwrap(),
            default(Duration::from_millis(10)) => 0,
        };
        println!("{seen} {}", other.join().unwrap());
        drop(kept);
    };
    expect(program, &["1 2||Returned", "2 0||Returned"]);
}

#[test]
fn the_last_operation_takes_the_place_of_one_that_is_removed() {
    let program = || {
        let [(_tx, rx), (_tx2, rx2)] = two_that_are_ready();
        let mut select = Select::new_biased();
        let first = select.recv(&rx);
        select.recv(&rx2);
        select.recv(&rx);
        select.remove(first);
        println!("{}", select.ready());
    };
    expect(program, &["2||Returned"]);
}

// Recorded runs.

#[track_caller]
fn simplest_of(program: fn(), place: usize) -> Trace {
    let report = explore(&Limits::default(), program).expect("the program can be explored");
    let outcome = report.outcomes.keys().nth(place).expect("there is such an outcome");
    simplest(&Limits::default(), outcome, "litmus.rs", program).expect("the outcome has a schedule")
}

#[test]
fn the_simplest_schedule_leaves_out_what_nobody_waits_for() {
    let trace = simplest_of(
        || {
            let (tx, rx) = mpsc::channel();
            let unneeded_tx = tx.clone();
            thread::spawn(move || unneeded_tx.clone());
            thread::spawn(move || tx.send(7).unwrap());
            println!("{:?}", rx.recv());
        },
        0,
    );
    assert_eq!(trace.switches, 2);
    let did: Vec<_> = trace.events.iter().map(|event| (event.thread, event.what.clone())).collect();
    assert_eq!(
        did,
        [
            (0, What::Starts(1)),
            (0, What::Starts(2)),
            (0, What::Waits(Wait::Arms(vec![(0, Way::Recv)]))),
            (2, What::Sends { channel: 0, message: 0, to: None }),
            (0, What::Receives { channel: 0, message: 0, from: None }),
            (0, What::Prints { stderr: false, text: "Ok(7)\n".to_owned() }),
            (0, What::Drops { channel: 0, half: Way::Recv, left: 0, others: 3 }),
            (0, What::Exits { ending: Ending::Returned }),
        ]
    );
    assert_eq!(trace.messages[0].label.as_deref(), Some("7"));
    assert_eq!(trace.events[2].blocked, [true, false, false]);
    assert_eq!(trace.events[3].buffers, [[0]]);
}

#[test]
fn a_trace_says_who_met_whom() {
    let trace = simplest_of(
        || {
            let (tx, rx) = mpsc::sync_channel(0);
            let thread = thread::spawn(move || tx.send("hello").unwrap());
            rx.recv().unwrap();
            thread.join().unwrap();
        },
        0,
    );
    let waits = |event: &&Event| matches!(event.what, What::Waits(Wait::Arms(_)));
    let waiting = trace.events.iter().find(waits).expect("one of the two has to wait").thread;
    let met = trace.events.iter().filter_map(|event| match event.what {
        What::Sends { to: Some(other), .. } | What::Receives { from: Some(other), .. } => Some(other),
        _ => None,
    });
    assert_eq!(met.collect::<Vec<_>>(), [waiting]);
    assert_eq!(trace.messages[0].label.as_deref(), Some("\"hello\""));
}

#[test]
fn a_trace_says_who_waits_and_who_holds_a_sender() {
    let trace = simplest_of(
        || {
            let (tx, rx) = mpsc::channel::<u32>();
            let shared = Arc::new(Mutex::new(Some(tx.clone())));
            let theirs = Arc::clone(&shared);
            let thread = thread::spawn(move || {
                let guard = theirs.lock().unwrap();
                rx.recv().unwrap();
                drop(guard);
            });
            thread.join().unwrap();
            drop(tx);
        },
        0,
    );
    assert_eq!(trace.outcome.ending, Ending::Deadlocked);
    assert_eq!(trace.waiting, [(0, Wait::End(1)), (1, Wait::Arms(vec![(0, Way::Recv)]))]);
    let holders: Vec<_> = trace.holders.iter().map(|holder| (holder.half, holder.thread)).collect();
    assert_eq!(holders, [(Way::Send, None), (Way::Send, Some(0)), (Way::Recv, Some(1))]);
}

/// Of the program nothing tells, since nobody can receive any more; of a recorded run, what is drawn in the channel.
#[test]
fn a_trace_says_what_a_channel_keeps_without_a_receiver() {
    let of_std = simplest_of(
        || {
            let (tx, rx) = mpsc::sync_channel(1);
            tx.send(1).unwrap();
            drop(rx);
            drop(tx);
        },
        0,
    );
    let of_crossbeam = simplest_of(
        || {
            let (tx, rx) = bounded(1);
            tx.send(1).unwrap();
            drop(rx);
            drop(tx);
        },
        0,
    );
    let left = [of_std, of_crossbeam].map(|trace| {
        let gone = |event: &&Event| matches!(event.what, What::Drops { half: Way::Recv, .. });
        let event = trace.events.iter().find(gone);
        event.expect("the receiver goes").buffers.clone()
    });
    assert_eq!(left, [[vec![]], [vec![0]]]);
}

#[test]
fn a_trace_says_who_holds_a_mutex() {
    let trace = simplest_of(
        || {
            let left = Arc::new(Mutex::new(()));
            let right = Arc::new(Mutex::new(()));
            let (left2, right2) = (Arc::clone(&left), Arc::clone(&right));
            let other = thread::spawn(move || {
                let _right = right2.lock().unwrap();
                let _left = left2.lock().unwrap();
            });
            {
                let _left = left.lock().unwrap();
                let _right = right.lock().unwrap();
            }
            other.join().unwrap();
            println!("done");
        },
        0,
    );
    assert_eq!(trace.outcome.ending, Ending::Deadlocked);
    // Mutexes are numbered as they are first touched, and the thread comes to the right one first.
    assert_eq!(trace.waiting, [(0, Wait::Lock(0, 1)), (1, Wait::Lock(1, 0))]);
}

#[test]
fn an_outcome_that_is_impossible_has_no_schedule() {
    let outcome =
        Outcome { stdout: "no\n".to_owned(), stderr: String::new(), ending: Ending::Returned, work: None };
    let error = simplest(&Limits::default(), &outcome, "litmus.rs", || println!("yes")).unwrap_err();
    assert_eq!(error.0, "there is no such outcome");
}

/// A ticker that may tick once keeps the program from seeing two ticks before the message. It could look for the message twice, and
/// time out, as often as it does.
#[test]
fn ticks_that_are_limited() {
    let program = || {
        let ticker = tick(Duration::from_millis(10));
        let (tx, rx) = unbounded();
        let sender = thread::spawn(move || tx.send(()).unwrap());
        let mut ticks = 0;
        loop {
            select! {
                recv(ticker) -> _ => ticks += 1,
                recv(rx) -> _ => break,
            }
        }
        println!("{ticks} {:?}", rx.recv_timeout(Duration::from_millis(10)));
        sender.join().unwrap();
    };
    let limits = Limits { ticks: 1, ..Limits::default() };
    let report = explore(&limits, program).unwrap();
    let ticks = Limited { ticks: true, ..Limited::default() };
    assert_eq!((report.is_exhaustive(), report.limited), (true, ticks));
}
