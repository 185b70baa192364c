//! Atomics: the full set of outcomes of each program, and of each the same set without the reduction. Where a weak ordering can
//! make a difference, the program is refused.

#[path = "common/both.rs"]
mod both;

use explorer::explorer::{Limited, Limits, Search, Unexplored, explore};
use explorer::sync::atomic::{
    AtomicBool, AtomicI8, AtomicPtr, AtomicU64, AtomicUsize, Ordering, compiler_fence, fence,
};
use explorer::sync::{Arc, Mutex, mpsc};
use explorer::{format, hint, println, thread};

use Ordering::{AcqRel, Acquire, Relaxed, Release, SeqCst};

fn limits(search: Search) -> Limits {
    Limits { search, polls: 2, ..Limits::default() }
}

/// Both searches find these outcomes and no others. Returns what has limited the reduced one.
#[track_caller]
fn found(program: fn(), expected: &[&str]) -> Limited {
    let [reduced, _plain] = both::expect(&limits(Search::Reduced), "atomics.rs", program, expected);
    reduced.limited
}

/// The same, and no limit has kept a thread from anything.
#[track_caller]
fn expect(program: fn(), expected: &[&str]) {
    assert_eq!(found(program, expected), Limited::default());
}

/// The same, and the limit of looks in vain has.
#[track_caller]
fn expect_within_polls(program: fn(), expected: &[&str]) {
    assert_eq!(found(program, expected), Limited { polls: true, ..Limited::default() });
}

/// Both searches refuse it because of this ordering, in this file.
#[track_caller]
fn expect_refused(program: fn(), what: &str) {
    for search in [Search::Reduced, Search::Plain] {
        let Err(Unexplored(why)) = explore(&limits(search), program) else {
            panic!("{search:?} does not refuse it");
        };
        assert!(why.starts_with("not covered: ") && why.contains(what), "{why}");
        assert!(why.contains("tests/atomics.rs:") || why.contains("tests\\atomics.rs:"), "{why}");
    }
}

/// Two threads, each with one of these, and what they return.
fn two<A: Send, B: Send>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B + Send) -> (A, B) {
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = scope.spawn(other);
        (one.join().unwrap(), other.join().unwrap())
    })
}

/// Each stores to one, and loads the other.
fn store_buffering(store: Ordering, load: Ordering) {
    let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let one = || {
        x.store(1, store);
        y.load(load)
    };
    let other = || {
        y.store(1, store);
        x.load(load)
    };
    println!("{:?}", two(one, other));
}

#[test]
fn store_buffering_in_one_order() {
    expect(|| store_buffering(SeqCst, SeqCst), &["(0, 1)|Returned", "(1, 0)|Returned", "(1, 1)|Returned"]);
}

#[test]
fn store_buffering_with_weak_orderings() {
    expect_refused(|| store_buffering(Relaxed, Relaxed), "`Ordering::Relaxed`");
    expect_refused(|| store_buffering(Release, Acquire), "`Ordering::Release`");
    expect_refused(|| store_buffering(SeqCst, Acquire), "`load` with `Ordering::Acquire`");
    expect_refused(|| store_buffering(Release, SeqCst), "`store` with `Ordering::Release`");
}

/// An exchange that fails is a load, with an ordering of its own.
#[test]
fn store_buffering_with_exchanges_that_fail() {
    fn program(failure: Ordering) {
        let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let see = |own: &AtomicUsize, other: &AtomicUsize| {
            own.store(1, SeqCst);
            other.compare_exchange(2, 3, SeqCst, failure).unwrap_err()
        };
        println!("{:?}", two(|| see(&x, &y), || see(&y, &x)));
    }
    expect(|| program(SeqCst), &["(0, 1)|Returned", "(1, 0)|Returned", "(1, 1)|Returned"]);
    expect_refused(|| program(Relaxed), "`compare_exchange` with `Ordering::Relaxed`");
}

/// One writes a message and then a flag; the other reads the flag, and the message if the flag is set.
fn message_passing(data: Ordering, store: Ordering, load: Ordering) {
    let (message, flag) = (AtomicUsize::new(0), AtomicBool::new(false));
    let one = || {
        message.store(1, data);
        flag.store(true, store);
    };
    let other = || flag.load(load).then(|| message.load(data));
    println!("{:?}", two(one, other).1);
}

#[test]
fn message_passing_in_one_order() {
    expect(|| message_passing(SeqCst, SeqCst, SeqCst), &["None|Returned", "Some(1)|Returned"]);
}

/// Who finds the flag knows the message.
#[test]
fn message_passing_with_release_and_acquire() {
    expect(|| message_passing(Relaxed, Release, Acquire), &["None|Returned", "Some(1)|Returned"]);
    expect(|| message_passing(Relaxed, SeqCst, SeqCst), &["None|Returned", "Some(1)|Returned"]);
}

#[test]
fn message_passing_without_release_or_acquire() {
    expect_refused(|| message_passing(Relaxed, Relaxed, Acquire), "`Ordering::Relaxed`");
    expect_refused(|| message_passing(Relaxed, Release, Relaxed), "`Ordering::Relaxed`");
    expect_refused(|| message_passing(SeqCst, Relaxed, SeqCst), "`Ordering::Relaxed`");
}

/// The reader does not ask whether there is a message. The model could know, and does not.
#[test]
fn message_passing_without_waiting() {
    let program = || {
        let (message, flag) = (AtomicUsize::new(0), AtomicBool::new(false));
        let one = || {
            message.store(1, Relaxed);
            flag.store(true, Release);
        };
        println!("{:?}", two(one, || (flag.load(Acquire), message.load(Relaxed))).1);
    };
    expect_refused(program, "`Ordering::");
}

/// The same with relaxed steps alone, and what stands between those of each thread.
fn message_passing_with(one: fn(), other: fn()) {
    let (message, flag) = (AtomicUsize::new(0), AtomicBool::new(false));
    let one = || {
        message.store(1, Relaxed);
        one();
        flag.store(true, Relaxed);
    };
    let other = || {
        let is_there = flag.load(Relaxed);
        other();
        is_there.then(|| message.load(Relaxed))
    };
    println!("{:?}", two(one, other).1);
}

/// What a thread knows at a fence, its later stores release; and what it has read before, it acquires.
#[test]
fn message_passing_with_fences() {
    let expected = &["None|Returned", "Some(1)|Returned"];
    expect(|| message_passing_with(|| fence(Release), || fence(Acquire)), expected);
    expect(|| message_passing_with(|| fence(AcqRel), || fence(SeqCst)), expected);
    expect_refused(|| message_passing_with(|| fence(Acquire), || fence(Acquire)), "`Ordering::Relaxed`");
    expect_refused(|| message_passing_with(|| fence(Release), || fence(Release)), "`Ordering::Relaxed`");
    expect_refused(|| message_passing_with(|| (), || fence(SeqCst)), "`Ordering::Relaxed`");
    // One of the compiler says nothing to another thread.
    let program = || message_passing_with(|| compiler_fence(SeqCst), || compiler_fence(SeqCst));
    expect_refused(program, "`Ordering::Relaxed`");
}

/// A fence knows what comes before it, and nothing that comes after.
#[test]
fn a_fence_before_the_message() {
    let program = || {
        let (message, flag) = (AtomicUsize::new(0), AtomicBool::new(false));
        let one = || {
            fence(Release);
            message.store(1, Relaxed);
            flag.store(true, Relaxed);
        };
        let other = || flag.load(Acquire).then(|| message.load(Relaxed));
        println!("{:?}", two(one, other).1);
    };
    expect_refused(program, "`Ordering::Relaxed`");
}

/// Where everything is in one order already, a fence changes nothing. Where it would make an order, the model does not know it.
#[test]
fn store_buffering_with_fences() {
    fn program(order: Ordering) {
        let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let see = |own: &AtomicUsize, other: &AtomicUsize| {
            own.store(1, order);
            fence(SeqCst);
            other.load(order)
        };
        println!("{:?}", two(|| see(&x, &y), || see(&y, &x)));
    }
    expect(|| program(SeqCst), &["(0, 1)|Returned", "(1, 0)|Returned", "(1, 1)|Returned"]);
    expect_refused(|| program(Relaxed), "`Ordering::Relaxed`");
}

#[test]
fn fences_that_there_are_not() {
    expect(|| println!("{}", explorer::panic::catch_unwind(|| fence(Relaxed)).is_err()), &["true|Returned"]);
}

/// Each loads one, and stores to the other.
fn load_buffering(load: Ordering, store: Ordering) {
    let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let one = || {
        let seen = x.load(load);
        y.store(1, store);
        seen
    };
    let other = || {
        let seen = y.load(load);
        x.store(1, store);
        seen
    };
    println!("{:?}", two(one, other));
}

#[test]
fn load_buffering_in_one_order() {
    expect(|| load_buffering(SeqCst, SeqCst), &["(0, 0)|Returned", "(0, 1)|Returned", "(1, 0)|Returned"]);
}

#[test]
fn load_buffering_with_weak_orderings() {
    expect_refused(|| load_buffering(Relaxed, Relaxed), "`Ordering::Relaxed`");
}

/// Two write, each to its own; two read both, in opposite orders.
fn independent_reads_of_independent_writes(store: Ordering, load: Ordering) {
    let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let (one, other) = thread::scope(|scope| {
        scope.spawn(|| x.store(1, store));
        scope.spawn(|| y.store(1, store));
        let one = scope.spawn(|| (x.load(load), y.load(load)));
        let other = scope.spawn(|| (y.load(load), x.load(load)));
        (one.join().unwrap(), other.join().unwrap())
    });
    println!("{}", if (one, other) == ((1, 0), (1, 0)) { "in two orders" } else { "in one order" });
}

#[test]
fn independent_reads_in_one_order() {
    let limits = Limits::default();
    let report = explore(&limits, || independent_reads_of_independent_writes(SeqCst, SeqCst)).unwrap();
    assert_eq!(report.outcomes.keys().map(both::words).collect::<Vec<_>>(), ["in one order|Returned"]);
}

#[test]
fn independent_reads_with_weak_orderings() {
    expect_refused(|| independent_reads_of_independent_writes(Relaxed, Relaxed), "`Ordering::Relaxed`");
    expect_refused(|| independent_reads_of_independent_writes(Release, Acquire), "`Ordering::");
}

/// Each writes to both, in opposite orders.
fn two_and_two_writes(store: Ordering) {
    let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let one = || {
        x.store(1, store);
        y.store(2, store);
    };
    let other = || {
        y.store(1, store);
        x.store(2, store);
    };
    two(one, other);
    println!("{} {}", x.load(store_to_load(store)), y.load(store_to_load(store)));
}

fn store_to_load(store: Ordering) -> Ordering {
    if store == Release { Acquire } else { store }
}

#[test]
fn two_and_two_writes_in_one_order() {
    expect(|| two_and_two_writes(SeqCst), &["1 2|Returned", "2 1|Returned", "2 2|Returned"]);
}

#[test]
fn two_and_two_writes_with_weak_orderings() {
    expect_refused(|| two_and_two_writes(Relaxed), "`store` with `Ordering::Relaxed`");
    expect_refused(|| two_and_two_writes(Release), "`store` with `Ordering::Release`");
}

/// The reader of both sleeps where the writer of the second has to come later: what comes first there is the writer of the first.
#[test]
fn a_writer_comes_between_two_readers() {
    let program = || {
        let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let seen = thread::scope(|scope| {
            scope.spawn(|| x.store(1, SeqCst));
            let one = scope.spawn(|| (x.load(SeqCst), y.load(SeqCst)));
            let other = scope.spawn(|| {
                let seen = x.load(SeqCst);
                y.store(1, SeqCst);
                seen
            });
            (one.join().unwrap(), other.join().unwrap())
        });
        println!("{seen:?}");
    };
    let expected = [
        "((0, 0), 0)|Returned",
        "((0, 0), 1)|Returned",
        "((0, 1), 0)|Returned",
        "((0, 1), 1)|Returned",
        "((1, 0), 0)|Returned",
        "((1, 0), 1)|Returned",
        "((1, 1), 0)|Returned",
        "((1, 1), 1)|Returned",
    ];
    expect(program, &expected);
}

/// All agree on the order in which one atomic changes.
#[test]
fn one_atomic_with_weak_orderings() {
    let program = || {
        let x = AtomicUsize::new(0);
        let seen = two(|| x.store(1, Relaxed), || (x.load(Relaxed), x.load(Relaxed)));
        println!("{:?} {}", seen.1, x.load(Relaxed));
    };
    expect(program, &["(0, 0) 1|Returned", "(0, 1) 1|Returned", "(1, 1) 1|Returned"]);
}

/// Both change them in the same order, and who reads them has joined both.
#[test]
fn two_counters_with_weak_orderings() {
    let program = || {
        let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let count = || (x.fetch_add(1, Relaxed), y.fetch_add(1, Relaxed));
        let (one, other) = two(count, count);
        println!("{one:?} {other:?} {} {}", x.load(Relaxed), y.load(Relaxed));
    };
    let expected = [
        "(0, 0) (1, 1) 2 2|Returned",
        "(0, 1) (1, 0) 2 2|Returned",
        "(1, 0) (0, 1) 2 2|Returned",
        "(1, 1) (0, 0) 2 2|Returned",
    ];
    expect(program, &expected);
}

#[test]
fn two_counters_in_opposite_orders() {
    let program = || {
        let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let one = || (x.fetch_add(1, Relaxed), y.fetch_add(1, Relaxed));
        let other = || (y.fetch_add(1, Relaxed), x.fetch_add(1, Relaxed));
        println!("{:?}", two(one, other));
    };
    expect_refused(program, "`fetch_add` with `Ordering::Relaxed`");
}

/// A lock and a message are known to who gets them, whatever the ordering of the atomics beside them.
#[test]
fn beside_a_lock_and_a_channel() {
    let program = || {
        let (x, y) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let lock = Arc::new(Mutex::new(()));
        let (tx, rx) = mpsc::channel();
        let theirs = (Arc::clone(&x), Arc::clone(&y), Arc::clone(&lock));
        let other = thread::spawn(move || {
            let (x, y, lock) = theirs;
            let guard = lock.lock();
            x.store(1, Relaxed);
            y.store(1, Relaxed);
            drop(guard);
            x.store(2, Relaxed);
            tx.send(()).unwrap();
        });
        let guard = lock.lock();
        let seen = y.load(Relaxed);
        drop(guard);
        rx.recv().unwrap();
        println!("{seen} {}", x.load(Relaxed));
        other.join().unwrap();
    };
    expect(program, &["0 2|Returned", "1 2|Returned"]);
}

/// One looks into a channel, the other at the atomic: neither knows how old what it finds is.
#[test]
fn beside_a_look_in_vain() {
    fn program(order: Ordering) {
        let x = AtomicUsize::new(0);
        let (tx, rx) = mpsc::channel();
        let one = || {
            x.store(1, order);
            rx.try_recv().is_ok()
        };
        let x = &x;
        let seen = thread::scope(|scope| {
            let other = scope.spawn(move || {
                tx.send(()).unwrap();
                x.load(store_to_load(order))
            });
            (one(), other.join().unwrap())
        });
        println!("{seen:?}");
    }
    expect(|| program(SeqCst), &["(false, 1)|Returned", "(true, 0)|Returned", "(true, 1)|Returned"]);
    expect_refused(|| program(Relaxed), "`Ordering::Relaxed`");
    expect_refused(|| program(Release), "`Ordering::");
}

/// Who has received all messages knows what was counted before they were sent, though it has looked in vain for some.
#[test]
fn beside_looks_that_find_something() {
    let program = || {
        let count = AtomicUsize::new(0);
        let (tx, rx) = mpsc::channel();
        thread::scope(|scope| {
            scope.spawn(|| {
                let tx = tx;
                count.fetch_add(1, Relaxed);
                tx.send(()).unwrap();
            });
            while rx.try_recv().is_err() {
                thread::yield_now();
            }
            println!("{}", count.load(Relaxed));
        });
    };
    expect_within_polls(program, &["1|Returned"]);
}

/// So does who finds that nobody sends any more, or that a thread has ended.
#[test]
fn beside_the_end_of_a_channel_and_of_a_thread() {
    let program = || {
        let (count, sum) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (tx, rx) = mpsc::channel::<()>();
        let threads = [1, 2].map(|number| {
            let (count, sum, tx) = (Arc::clone(&count), Arc::clone(&sum), tx.clone());
            thread::spawn(move || {
                count.fetch_add(1, Relaxed);
                drop(tx);
                sum.fetch_add(number, Relaxed);
            })
        });
        drop(tx);
        println!("{:?} {}", rx.recv(), count.load(Relaxed));
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        println!("{}", sum.load(Relaxed));
    };
    expect(program, &["Err(RecvError) 2 3|Returned"]);
}

/// What an update leaves is as good as what was released before it.
#[test]
fn an_update_hands_on_what_was_released() {
    let program = || {
        let (message, flag) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let seen = thread::scope(|scope| {
            scope.spawn(|| {
                message.store(1, Relaxed);
                flag.store(1, Release);
            });
            scope.spawn(|| _ = flag.compare_exchange(1, 2, Relaxed, Relaxed));
            let reader = scope.spawn(|| (flag.load(Acquire) == 2).then(|| message.load(Relaxed)));
            reader.join().unwrap()
        });
        println!("{seen:?}");
    };
    expect(program, &["None|Returned", "Some(1)|Returned"]);
}

/// A store does not.
#[test]
fn a_store_does_not_hand_on_what_was_released() {
    let program = || {
        let (message, flag) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let seen = thread::scope(|scope| {
            scope.spawn(|| {
                message.store(1, Relaxed);
                flag.store(1, Release);
            });
            scope.spawn(|| (flag.load(Relaxed) == 1).then(|| flag.store(2, Relaxed)));
            let reader = scope.spawn(|| (flag.load(Acquire) == 2).then(|| message.load(Relaxed)));
            reader.join().unwrap()
        });
        println!("{seen:?}");
    };
    expect_refused(program, "`Ordering::Relaxed`");
}

#[test]
fn an_exchange_that_fails_acquires_as_it_asks() {
    fn program(failure: Ordering) {
        let (message, flag) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let one = || {
            message.store(1, Relaxed);
            flag.store(1, Release);
        };
        let other = || flag.compare_exchange(0, 2, AcqRel, failure).is_err().then(|| message.load(Relaxed));
        println!("{:?}", two(one, other).1);
    }
    expect(|| program(Acquire), &["None|Returned", "Some(1)|Returned"]);
    expect_refused(|| program(Relaxed), "`Ordering::");
}

#[test]
fn all_that_an_atomic_can_do() {
    let program = || {
        let mut x = AtomicI8::new(1);
        print(&x, x.fetch_add(127, Relaxed));
        print(&x, x.fetch_sub(2, Relaxed));
        print(&x, x.fetch_max(3, Relaxed));
        print(&x, x.fetch_min(5, Relaxed));
        print(&x, x.fetch_and(6, Relaxed));
        print(&x, x.fetch_nand(4, Relaxed));
        print(&x, x.fetch_or(3, Relaxed));
        print(&x, x.fetch_xor(1, Relaxed));
        print(&x, x.swap(7, Relaxed));
        *x.get_mut() += 1;
        println!(
            "{:?} {:?}",
            x.compare_exchange(8, 9, AcqRel, Relaxed),
            x.compare_exchange(8, 1, SeqCst, SeqCst)
        );
        println!("{:?}", x.fetch_update(SeqCst, SeqCst, |x| x.checked_add(1)));
        println!("{:?} {}", x.try_update(SeqCst, SeqCst, |_| None), x.into_inner());

        let flag = AtomicBool::default();
        println!(
            "{} {} {}",
            flag.fetch_or(true, SeqCst),
            flag.fetch_nand(true, SeqCst),
            flag.fetch_not(SeqCst)
        );
        let mut values = [1, 2];
        let second = &raw mut values[1];
        let pointer = AtomicPtr::new(&raw mut values[0]);
        println!("{}", pointer.swap(second, SeqCst) == second);
        println!("{}", pointer.load(SeqCst) == second);
        println!("{}", format!("{:?}", AtomicU64::from(5)));
    };
    fn print(x: &AtomicI8, before: i8) {
        println!("{before}>{}", x.load(SeqCst));
    }
    let shown = "1>-128 -128>126 126>126 126>5 5>4 4>-5 -5>-5 -5>-6 -6>7 Ok(8) Err(9) Ok(9) Err(10) 10 \
                 false true false false true 5|Returned";
    expect(program, &[shown]);
}

#[test]
fn an_ordering_that_there_is_not() {
    let program = || {
        let order = if thread::panicking() { SeqCst } else { Release };
        AtomicUsize::new(0).load(order);
    };
    expect(program, &["|Panicked"]);
}

/// A static keeps its value from one run to the next.
#[test]
fn a_static_begins_each_run_anew() {
    static COUNT: AtomicUsize = AtomicUsize::new(5);
    let program = || {
        let other = thread::spawn(|| COUNT.fetch_add(1, Relaxed));
        let own = COUNT.fetch_add(1, Relaxed);
        println!("{own} {} {}", other.join().unwrap(), COUNT.load(Relaxed));
    };
    expect(program, &["5 6 7|Returned", "6 5 7|Returned"]);
}

#[test]
fn a_weak_exchange_may_fail() {
    let program = || {
        let x = AtomicUsize::new(0);
        let tried = [(); 2].map(|()| x.compare_exchange_weak(0, 1, Relaxed, Relaxed));
        println!("{tried:?}");
    };
    expect(program, &["[Ok(0), Err(1)]|Returned", "[Err(0), Ok(0)]|Returned", "[Err(0), Err(0)]|Returned"]);
}

#[test]
fn a_weak_exchange_fails_only_so_often() {
    let program = || {
        let x = AtomicUsize::new(0);
        let mut fails = 0;
        while x.compare_exchange_weak(0, 1, Relaxed, Relaxed).is_err() {
            fails += 1;
        }
        println!("{fails}");
    };
    expect_within_polls(program, &["0|Returned", "1|Returned", "2|Returned"]);
}

#[test]
fn an_update_may_be_tried_again() {
    let program = || {
        let x = AtomicUsize::new(0);
        let mut calls = 0;
        let update = |x| {
            calls += 1;
            (x == 0).then_some(1)
        };
        let before = x.fetch_update(Relaxed, Relaxed, update);
        println!("{before:?} {calls}");
    };
    expect_within_polls(program, &["Ok(0) 1|Returned", "Ok(0) 2|Returned", "Ok(0) 3|Returned"]);
}

#[test]
fn spinning_until_a_flag_is_set() {
    let program = || {
        let (flag, message) = (AtomicBool::new(false), AtomicUsize::new(0));
        let one = || {
            message.store(1, Relaxed);
            flag.store(true, Release);
        };
        let other = || {
            while !flag.load(Acquire) {
                hint::spin_loop();
            }
            message.load(Relaxed)
        };
        println!("{}", two(one, other).1);
    };
    expect_within_polls(program, &["1|Returned"]);
}

/// It looks once more than the limit says when it has looked for the first time.
#[test]
fn counting_the_rounds() {
    let program = || {
        let flag = AtomicBool::new(false);
        let count = || {
            let mut rounds = 0;
            while !flag.load(Relaxed) {
                thread::yield_now();
                rounds += 1;
            }
            rounds
        };
        println!("{}", two(|| flag.store(true, Relaxed), count).1);
    };
    expect_within_polls(program, &["0|Returned", "1|Returned", "2|Returned", "3|Returned"]);
}

#[test]
fn giving_up_after_some_rounds() {
    fn program(most: usize) {
        let flag = AtomicBool::new(false);
        let look = || (0..most).any(|_| flag.load(Relaxed));
        println!("{}", two(|| flag.store(true, Relaxed), look).1);
    }
    expect(|| program(3), &["false|Returned", "true|Returned"]);
    // That it gives up is missed, and it is said.
    expect_within_polls(|| program(5), &["true|Returned"]);
}

/// Nobody sets the flag, so that it is looked at on and on.
#[test]
fn giving_up_when_nobody_else_goes_on() {
    let program = || {
        let flag = AtomicBool::new(false);
        println!("{}", (0..50).any(|_| flag.load(Relaxed)));
    };
    expect(program, &["false|Returned"]);
}

/// To store the same again and again is not to look.
#[test]
fn storing_again_and_again() {
    let program = || {
        let x = AtomicUsize::new(0);
        let one = || (0..6).for_each(|_| x.store(1, Relaxed));
        println!("{}", two(one, || x.load(Relaxed)).1);
    };
    expect(program, &["0|Returned", "1|Returned"]);
}

#[test]
fn spinning_for_ever() {
    let program = || {
        let flag = AtomicBool::new(false);
        println!("begins");
        while !flag.load(Relaxed) {}
    };
    expect_within_polls(program, &["begins|Deadlocked"]);
}

/// One waits for a message, and the other for the one.
#[test]
fn spinning_beside_a_thread_that_waits() {
    let program = || {
        let stop = AtomicBool::new(false);
        let (tx, rx) = mpsc::channel::<()>();
        let stop = &stop;
        thread::scope(|scope| {
            scope.spawn(move || {
                let _ = rx.recv();
                stop.store(true, SeqCst);
            });
            scope.spawn(move || {
                while !stop.load(SeqCst) {
                    thread::yield_now();
                }
            });
            println!("waits");
            drop(tx.clone());
            std::mem::forget(tx);
        });
    };
    expect_within_polls(program, &["waits|Deadlocked"]);
}

#[test]
fn a_spinlock() {
    fn program(lock: impl Fn(&AtomicBool) + Sync) {
        let (locked, count) = (AtomicBool::new(false), AtomicUsize::new(0));
        let add = || {
            lock(&locked);
            let before = count.load(Relaxed);
            count.store(before + 1, Relaxed);
            locked.store(false, Release);
            before
        };
        println!("{:?}", two(add, add));
    }
    let expected = ["(0, 1)|Returned", "(1, 0)|Returned"];
    expect_within_polls(
        || program(|lock| while lock.compare_exchange(false, true, Acquire, Relaxed).is_err() {}),
        &expected,
    );
    expect_within_polls(|| program(|lock| while lock.swap(true, Acquire) {}), &expected);
    expect_refused(|| program(|lock| while lock.swap(true, Relaxed) {}), "`Ordering::Relaxed`");
}

/// Nobody unlocks it.
#[test]
fn a_spinlock_that_is_locked_twice() {
    let program = || {
        let locked = AtomicBool::new(false);
        let lock = || while locked.swap(true, Acquire) {};
        lock();
        println!("locked");
        lock();
    };
    expect_within_polls(program, &["locked|Deadlocked"]);
}

#[test]
fn trying_to_lock_again_and_again() {
    let program = || {
        let lock = Mutex::new(0);
        let add = || loop {
            if let Ok(mut count) = lock.try_lock() {
                *count += 1;
                break *count;
            }
        };
        println!("{:?}", two(add, add));
    };
    expect_within_polls(program, &["(1, 2)|Returned", "(2, 1)|Returned"]);
}

#[test]
fn receiving_again_and_again() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        thread::scope(|scope| {
            scope.spawn(move || tx.send(1).unwrap());
            let message = loop {
                match rx.try_recv() {
                    Ok(message) => break message,
                    Err(_) => hint::spin_loop(),
                }
            };
            println!("{message}");
        });
    };
    expect_within_polls(program, &["1|Returned"]);
}

/// The sender is still there, and sends nothing.
#[test]
fn receiving_for_ever() {
    let program = || {
        let (_tx, rx) = mpsc::channel::<u32>();
        while rx.try_recv().is_err() {}
    };
    expect_within_polls(program, &["|Deadlocked"]);
}
