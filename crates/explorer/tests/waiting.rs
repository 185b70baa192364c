//! `Condvar`, `Barrier`, `Once`, `OnceLock`, `LazyLock`, and what mutexes say of themselves: the full set of outcomes of each program,
//! and of each the same set without the reduction.

#[path = "common/both.rs"]
mod both;

use explorer::explorer::{Ending, Limited, Limits, Outcome, Search, explore, simplest};
use explorer::panic::{AssertUnwindSafe, catch_unwind};
use explorer::sync::{
    Arc, Barrier, Condvar, LazyLock, Mutex, Once, OnceLock, RwLock, RwLockWriteGuard, TryLockError, mpsc,
};
use explorer::time::Duration;
use explorer::trace::{Wait, What};
use explorer::{format, println, thread};

const SOON: Duration = Duration::from_millis(1);

/// Both searches find these outcomes and no others, within these limits.
#[track_caller]
fn expect_within(limited: Limited, program: fn(), expected: &[&str]) {
    let reports = both::expect(&Limits::default(), "waiting.rs", program, expected);
    assert_eq!(reports.map(|report| report.limited), [limited, limited]);
}

#[track_caller]
fn expect(program: fn(), expected: &[&str]) {
    expect_within(Limited::default(), program, expected);
}

const WAKEUPS: Limited =
    Limited { timeouts: false, polls: false, wakeups: true, ticks: false, parallelism: false, steps: false };
const TIMEOUTS: Limited =
    Limited { timeouts: true, polls: false, wakeups: false, ticks: false, parallelism: false, steps: false };
const POLLS: Limited =
    Limited { timeouts: false, polls: true, wakeups: false, ticks: false, parallelism: false, steps: false };

// Condvar

#[derive(Default)]
struct Flag {
    is_set: Mutex<bool>,
    changed: Condvar,
}

#[test]
fn who_waits_for_a_condition_goes_on() {
    let program = || {
        let flag = Arc::new(Flag::default());
        let theirs = Arc::clone(&flag);
        let thread = thread::spawn(move || {
            *theirs.is_set.lock().unwrap() = true;
            theirs.changed.notify_one();
        });
        let is_set = flag.changed.wait_while(flag.is_set.lock().unwrap(), |is_set| !*is_set).unwrap();
        println!("{is_set}");
        drop(is_set);
        thread.join().unwrap();
    };
    expect(program, &["true|Returned"]);
}

/// The same, with a loop of the program's own. How often it wakes up for no reason is a limit.
#[test]
fn a_loop_of_ones_own() {
    let program = || {
        let flag = Arc::new(Flag::default());
        let theirs = Arc::clone(&flag);
        let thread = thread::spawn(move || {
            *theirs.is_set.lock().unwrap() = true;
            theirs.changed.notify_all();
        });
        let mut is_set = flag.is_set.lock().unwrap();
        while !*is_set {
            is_set = flag.changed.wait(is_set).unwrap();
        }
        println!("{is_set}");
        drop(is_set);
        thread.join().unwrap();
    };
    expect_within(WAKEUPS, program, &["true|Returned"]);
}

/// It is lost if nobody waits yet; and a thread that waits may wake up without one.
#[test]
fn a_notification_can_be_lost() {
    let program = || {
        let flag = Arc::new(Flag::default());
        let theirs = Arc::clone(&flag);
        let thread = thread::spawn(move || theirs.changed.notify_one());
        drop(flag.changed.wait(flag.is_set.lock().unwrap()));
        println!("woken");
        thread.join().unwrap();
    };
    expect(program, &["woken|Returned", "|Deadlocked"]);
}

/// To wake up for no reason is possible, and nothing that a program can count on.
#[test]
fn nobody_notifies() {
    let program = || {
        let flag = Flag::default();
        drop(flag.changed.wait(flag.is_set.lock().unwrap()));
        println!("woken");
    };
    expect(program, &["woken|Returned", "|Deadlocked"]);
}

#[test]
fn a_thread_wakes_up_for_no_reason_as_often_as_the_limits_let_it() {
    let program = || {
        let flag = Flag::default();
        for _ in 0..3 {
            drop(flag.changed.wait(flag.is_set.lock().unwrap()));
            println!("woken");
        }
    };
    expect_within(WAKEUPS, program, &["|Deadlocked", "woken|Deadlocked"]);
    let limits = Limits { wakeups: 3, ..Limits::default() };
    let report = explore(&limits, program).unwrap();
    assert_eq!((report.outcomes.len(), report.limited), (4, Limited::default()));
}

/// The flag is set and nobody is notified: it goes on only if it wakes up for no reason, and looks.
#[test]
fn a_condition_that_nobody_says_has_come_true() {
    let program = || {
        let flag = Arc::new(Flag::default());
        let theirs = Arc::clone(&flag);
        let guard = flag.is_set.lock().unwrap();
        let thread = thread::spawn(move || *theirs.is_set.lock().unwrap() = true);
        drop(flag.changed.wait_while(guard, |is_set| !*is_set));
        println!("woken");
        thread.join().unwrap();
    };
    expect(program, &["woken|Returned", "|Deadlocked"]);
}

/// It changes in two steps. That a thread wakes up for no reason between them must not hide that it can after both.
#[test]
fn a_condition_that_comes_true_late() {
    let program = || {
        let count = Arc::new((Mutex::new(0), Condvar::new()));
        let theirs = Arc::clone(&count);
        let guard = count.0.lock().unwrap();
        let thread = thread::spawn(move || {
            for _ in 0..2 {
                println!("adds");
                *theirs.0.lock().unwrap() += 1;
            }
        });
        let seen = count.1.wait_while(guard, |count| *count < 1).unwrap();
        println!("{seen}");
        drop(seen);
        thread.join().unwrap();
    };
    let expected =
        ["adds 1 adds|Returned", "adds adds 1|Returned", "adds adds 2|Returned", "adds adds|Deadlocked"];
    expect(program, &expected);
}

#[test]
fn a_condition_that_prints_is_looked_at_each_time() {
    let program = || {
        let flag = Arc::new(Flag::default());
        let theirs = Arc::clone(&flag);
        let thread = thread::spawn(move || {
            *theirs.is_set.lock().unwrap() = true;
            theirs.changed.notify_one();
        });
        let looks = |is_set: &mut bool| {
            println!("{is_set}");
            !*is_set
        };
        drop(flag.changed.wait_while(flag.is_set.lock().unwrap(), looks));
        thread.join().unwrap();
    };
    let expected = ["true|Returned", "false true|Returned", "false false true|Returned"];
    expect_within(WAKEUPS, program, &expected);
}

/// A closure that holds something may count.
#[test]
fn a_condition_that_counts_is_looked_at_each_time() {
    let program = || {
        let flag = Arc::new(Flag::default());
        let theirs = Arc::clone(&flag);
        let thread = thread::spawn(move || {
            *theirs.is_set.lock().unwrap() = true;
            theirs.changed.notify_one();
        });
        let mut looks = 0;
        drop(flag.changed.wait_while(flag.is_set.lock().unwrap(), |is_set| {
            looks += 1;
            !*is_set
        }));
        println!("{looks}");
        thread.join().unwrap();
    };
    expect_within(WAKEUPS, program, &["1|Returned", "2|Returned", "3|Returned"]);
}

/// It may wake up and hold the mutex for a moment, more often than is tried.
#[test]
fn to_try_while_another_waits_is_limited() {
    let program = || {
        let flag = Arc::new(Flag::default());
        let theirs = Arc::clone(&flag);
        let thread = thread::spawn(move || {
            drop(theirs.changed.wait_while(theirs.is_set.lock().unwrap(), |is_set| !*is_set));
        });
        println!("{}", flag.is_set.try_lock().is_ok());
        *flag.is_set.lock().unwrap() = true;
        flag.changed.notify_one();
        thread.join().unwrap();
    };
    expect_within(WAKEUPS, program, &["true|Returned", "false|Returned"]);
}

/// Whoever goes on, the other waits for ever.
#[test]
fn one_of_two_is_notified() {
    let program = || {
        let turn = Arc::new((Mutex::new(0), Condvar::new()));
        let threads = [1, 2].map(|number| {
            let turn = Arc::clone(&turn);
            thread::spawn(move || {
                let waits = turn.1.wait_while(turn.0.lock().unwrap(), |turn| *turn == 0);
                println!("{number}");
                *waits.unwrap() = 0;
            })
        });
        *turn.0.lock().unwrap() = 1;
        turn.1.notify_one();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
    };
    expect(program, &["1|Deadlocked", "2|Deadlocked"]);
}

/// Both wait, and no wake-up for no reason hides whom it wakes.
#[test]
fn notify_one_wakes_either() {
    #[derive(Default)]
    struct Shared {
        waiting: Mutex<usize>,
        both: Condvar,
        go: Condvar,
    }
    let program = || {
        let shared = Arc::new(Shared::default());
        let (tx, rx) = mpsc::channel();
        for number in 1..=2 {
            let (shared, tx) = (Arc::clone(&shared), tx.clone());
            thread::spawn(move || {
                let mut waiting = shared.waiting.lock().unwrap();
                *waiting += 1;
                shared.both.notify_one();
                drop(shared.go.wait(waiting));
                tx.send(number).unwrap();
            });
        }
        drop(shared.both.wait_while(shared.waiting.lock().unwrap(), |waiting| *waiting < 2));
        shared.go.notify_one();
        println!("{}", rx.recv().unwrap());
    };
    let limits = Limits { wakeups: 0, ..Limits::default() };
    let report = explore(&limits, program).unwrap();
    assert_eq!(report.outcomes.keys().map(both::words).collect::<Vec<_>>(), ["1|Returned", "2|Returned"]);
    assert_eq!(report.limited, WAKEUPS);
}

#[test]
fn all_are_notified() {
    let program = || {
        let flag = Arc::new(Flag::default());
        let threads = [1, 2].map(|number| {
            let flag = Arc::clone(&flag);
            thread::spawn(move || {
                let _guard = flag.changed.wait_while(flag.is_set.lock().unwrap(), |is_set| !*is_set);
                println!("{number}");
            })
        });
        *flag.is_set.lock().unwrap() = true;
        flag.changed.notify_all();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
    };
    expect(program, &["1 2|Returned", "2 1|Returned"]);
}

/// With `notify_one` one of them may never hear of it.
#[test]
fn one_notification_is_not_enough_for_two() {
    let program = || {
        let flag = Arc::new(Flag::default());
        let threads = [1, 2].map(|_| {
            let flag = Arc::clone(&flag);
            thread::spawn(move || {
                drop(flag.changed.wait_while(flag.is_set.lock().unwrap(), |is_set| !*is_set))
            })
        });
        *flag.is_set.lock().unwrap() = true;
        flag.changed.notify_one();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        println!("both");
    };
    expect(program, &["both|Returned", "|Deadlocked"]);
}

/// A notification goes to who waits and not to whose time was up, although that one may not have locked the mutex yet.
#[test]
fn a_time_that_is_up_loses_a_notification() {
    let program = || {
        let flag = Arc::new(Flag::default());
        let theirs = Arc::clone(&flag);
        let guard = flag.is_set.lock().unwrap();
        let thread = thread::spawn(move || {
            *theirs.is_set.lock().unwrap() = true;
            theirs.changed.notify_one();
        });
        let (is_set, result) = flag.changed.wait_timeout(guard, SOON).unwrap();
        println!("{is_set} {}", result.timed_out());
        drop(is_set);
        thread.join().unwrap();
    };
    // Woken for no reason, before it is set and after it.
    expect(
        program,
        &["false true|Returned", "true true|Returned", "true false|Returned", "false false|Returned"],
    );
}

/// It goes on in the end, whoever notifies it or not; but only so often within the limits.
#[test]
fn a_time_is_up_as_often_as_the_limits_let_it() {
    let program = || {
        let flag = Flag::default();
        for _ in 0..2 {
            let waits = flag.changed.wait_timeout(flag.is_set.lock().unwrap(), SOON).unwrap();
            println!("{}", waits.1.timed_out());
        }
    };
    let limited = Limited { timeouts: true, wakeups: true, ..Limited::default() };
    expect_within(limited, program, &["true false|Returned", "false true|Returned"]);
    let limits = Limits { timeouts: 2, wakeups: 0, ..Limits::default() };
    let report = explore(&limits, program).unwrap();
    assert_eq!(report.outcomes.keys().map(both::words).collect::<Vec<_>>(), ["true true|Returned"]);
    assert_eq!(report.limited, WAKEUPS);
}

#[test]
fn a_time_for_a_condition() {
    let program = || {
        let flag = Arc::new(Flag::default());
        let theirs = Arc::clone(&flag);
        let thread = thread::spawn(move || {
            *theirs.is_set.lock().unwrap() = true;
            theirs.changed.notify_one();
        });
        let waits = flag.changed.wait_timeout_while(flag.is_set.lock().unwrap(), SOON, |is_set| !*is_set);
        let (is_set, result) = waits.unwrap();
        println!("{is_set} {}", result.timed_out());
        drop(is_set);
        thread.join().unwrap();
    };
    expect(program, &["false true|Returned", "true false|Returned"]);
}

/// The time can be up before it waits at all, so that it looks once only.
#[test]
fn a_time_for_a_condition_that_counts() {
    let program = || {
        let flag = Flag::default();
        let mut looks = 0;
        let waits = flag.changed.wait_timeout_while(flag.is_set.lock().unwrap(), SOON, |_| {
            looks += 1;
            true
        });
        println!("{} {looks}", waits.unwrap().1.timed_out());
    };
    expect_within(WAKEUPS, program, &["true 1|Returned", "true 2|Returned", "true 3|Returned"]);
}

#[test]
fn a_time_that_others_wait_for() {
    let program = || {
        let flag = Arc::new(Flag::default());
        let theirs = Arc::clone(&flag);
        let (tx, rx) = mpsc::channel();
        let thread = thread::spawn(move || {
            drop(theirs.changed.wait_timeout_while(theirs.is_set.lock().unwrap(), SOON, |_| true));
            tx.send("late").unwrap();
        });
        println!("{}", rx.recv().unwrap());
        thread.join().unwrap();
    };
    expect(program, &["late|Returned"]);
}

#[test]
fn who_waits_finds_the_mutex_poisoned() {
    let program = || {
        let flag = Arc::new(Flag::default());
        let theirs = Arc::clone(&flag);
        let thread = thread::spawn(move || {
            let mut is_set = theirs.is_set.lock().unwrap();
            *is_set = true;
            theirs.changed.notify_one();
            panic!("while it holds it");
        });
        let waits = match flag.is_set.lock() {
            Ok(guard) => flag.changed.wait_while(guard, |is_set| !*is_set),
            Err(_) => return println!("poisoned before"),
        };
        println!("{}", waits.is_err());
        drop(waits);
        println!("{}", thread.join().is_err());
    };
    expect(program, &["true true|Returned", "poisoned before|Returned"]);
}

/// Who waits does not hold it.
#[test]
fn to_wait_unlocks_the_mutex() {
    let program = || {
        let flag = Arc::new(Flag::default());
        let theirs = Arc::clone(&flag);
        let guard = flag.is_set.lock().unwrap();
        let thread = thread::spawn(move || {
            let mut is_set = theirs.is_set.lock().unwrap();
            println!("sets it");
            *is_set = true;
            theirs.changed.notify_one();
            println!("still holds it");
        });
        let guard = flag.changed.wait_while(guard, |is_set| !*is_set).unwrap();
        println!("goes on");
        drop(guard);
        thread.join().unwrap();
    };
    expect(program, &["sets it still holds it goes on|Returned"]);
}

#[test]
fn two_mutexes_are_not_covered() {
    let program = || {
        let changed = Condvar::new();
        let (one, other) = (Mutex::new(()), Mutex::new(()));
        let _one = changed.wait_timeout(one.lock().unwrap(), SOON);
        let _other = changed.wait_timeout(other.lock().unwrap(), SOON);
    };
    let refused = explore(&Limits::default(), program).unwrap_err();
    let place = "not covered: a `Condvar` that waits with two mutexes, at crates/explorer/tests/waiting.rs:";
    assert!(refused.0.starts_with(place), "{refused}");
}

/// One item goes through a buffer for one.
#[test]
fn a_buffer() {
    let program = || {
        let buffer = Arc::new((Mutex::new(None), Condvar::new(), Condvar::new()));
        let theirs = Arc::clone(&buffer);
        let thread = thread::spawn(move || {
            for item in 1..=2 {
                let guard =
                    theirs.1.wait_while(theirs.0.lock().unwrap(), |item: &mut Option<u8>| item.is_some());
                *guard.unwrap() = Some(item);
                theirs.2.notify_one();
            }
        });
        for _ in 0..2 {
            let guard = buffer.2.wait_while(buffer.0.lock().unwrap(), |item| item.is_none());
            println!("{}", guard.unwrap().take().unwrap());
            buffer.1.notify_one();
        }
        thread.join().unwrap();
    };
    expect(program, &["1 2|Returned"]);
}

#[test]
fn a_lost_notification_is_recorded() {
    let program: fn() = || {
        let flag = Arc::new(Flag::default());
        let theirs = Arc::clone(&flag);
        let thread = thread::spawn(move || theirs.changed.notify_one());
        thread.join().unwrap();
        drop(flag.changed.wait(flag.is_set.lock().unwrap()));
    };
    let deadlock =
        Outcome { stdout: String::new(), stderr: String::new(), ending: Ending::Deadlocked, work: None };
    let trace = simplest(&Limits::default(), &deadlock, "waiting.rs", program).unwrap();
    assert_eq!(trace.waiting, [(0, Wait::Notification(0))]);
    let lost = What::NotifiesOne { condvar: 0, thread: None };
    assert!(trace.events.iter().any(|event| event.what == lost));
}

// Barrier

#[test]
fn the_last_to_come_leads() {
    let program = || {
        let barrier = Arc::new(Barrier::new(2));
        let theirs = Arc::clone(&barrier);
        let thread = thread::spawn(move || theirs.wait().is_leader());
        let ours = barrier.wait().is_leader();
        println!("{ours} {}", thread.join().unwrap());
    };
    expect(program, &["true false|Returned", "false true|Returned"]);
}

#[test]
fn nobody_passes_before_all_have_come() {
    let program = || {
        let barrier = Arc::new(Barrier::new(2));
        let theirs = Arc::clone(&barrier);
        let thread = thread::spawn(move || {
            for _ in 0..2 {
                println!("theirs");
                theirs.wait();
            }
        });
        for _ in 0..2 {
            println!("ours");
            barrier.wait();
        }
        thread.join().unwrap();
    };
    let expected = [
        "ours theirs ours theirs|Returned",
        "ours theirs theirs ours|Returned",
        "theirs ours ours theirs|Returned",
        "theirs ours theirs ours|Returned",
    ];
    expect(program, &expected);
}

#[test]
fn a_barrier_for_more_than_come() {
    let program = || {
        let barrier = Barrier::new(3);
        thread::scope(|scope| {
            scope.spawn(|| barrier.wait());
            barrier.wait();
        });
    };
    expect(program, &["|Deadlocked"]);
}

#[test]
fn a_barrier_for_nobody_lets_everybody_through() {
    let program = || println!("{} {:?}", Barrier::new(0).wait().is_leader(), Barrier::new(1).wait());
    expect(program, &["true BarrierWaitResult { is_leader: true }|Returned"]);
}

/// Of three threads at a barrier for two, one waits for ever.
#[test]
fn three_at_a_barrier_for_two() {
    let program = || {
        let barrier = Arc::new(Barrier::new(2));
        let threads = [1, 2].map(|_| {
            let barrier = Arc::clone(&barrier);
            thread::spawn(move || {
                barrier.wait();
            })
        });
        barrier.wait();
        println!("through");
        threads.into_iter().for_each(|thread| thread.join().unwrap());
    };
    expect(program, &["|Deadlocked", "through|Deadlocked"]);
}

// Once, OnceLock, LazyLock

#[test]
fn one_thread_initializes() {
    let program = || {
        let once = Arc::new(Once::new());
        let theirs = Arc::clone(&once);
        let thread = thread::spawn(move || theirs.call_once(|| println!("theirs")));
        println!("{}", once.is_completed());
        once.call_once(|| println!("ours"));
        println!("{}", once.is_completed());
        thread.join().unwrap();
    };
    let expected = [
        "false ours true|Returned",
        "false theirs true|Returned",
        "theirs false true|Returned",
        "theirs true true|Returned",
    ];
    expect(program, &expected);
}

/// Who comes while it is initialized waits until that is done.
#[test]
fn nobody_goes_on_before_it_is_initialized() {
    let program = || {
        let once = Arc::new(Once::new());
        let theirs = Arc::clone(&once);
        let thread = thread::spawn(move || {
            theirs.call_once(|| println!("in"));
            println!("out");
        });
        once.call_once(|| println!("in"));
        println!("out");
        thread.join().unwrap();
    };
    expect(program, &["in out out|Returned"]);
}

#[test]
fn a_once_that_panics_is_poisoned() {
    let program = || {
        let once = Once::new();
        println!("{}", catch_unwind(AssertUnwindSafe(|| once.call_once(|| panic!("fails")))).is_err());
        let again = catch_unwind(AssertUnwindSafe(|| once.call_once(|| println!("never"))));
        println!("{}", *again.unwrap_err().downcast::<&str>().unwrap());
        println!("{}", once.is_completed());
        once.call_once_force(|state| println!("{}", state.is_poisoned()));
        once.call_once_force(|_| println!("never"));
        once.call_once(|| println!("never"));
        println!("{}", once.is_completed());
    };
    expect(program, &["true Once instance has previously been poisoned false true true|Returned"]);
}

#[test]
fn a_thread_finds_it_poisoned_or_initializes_it() {
    let program = || {
        let once = Arc::new(Once::new());
        let theirs = Arc::clone(&once);
        let thread = thread::spawn(move || theirs.call_once(|| panic!("fails")));
        let ours = catch_unwind(AssertUnwindSafe(|| once.call_once(|| println!("ours"))));
        println!("{} {}", ours.is_ok(), thread.join().is_ok());
    };
    expect(program, &["ours true true|Returned", "false false|Returned"]);
}

#[test]
fn to_wait_for_another_to_initialize() {
    let program = || {
        let once = Arc::new(Once::new());
        let theirs = Arc::clone(&once);
        let thread = thread::spawn(move || theirs.call_once(|| println!("first")));
        once.wait();
        println!("second");
        thread.join().unwrap();
        let never = Once::new();
        never.wait();
    };
    expect(program, &["first second|Deadlocked"]);
}

#[test]
fn to_wait_for_one_that_fails() {
    let program = || {
        let once = Arc::new(Once::new());
        let theirs = Arc::clone(&once);
        let thread = thread::spawn(move || {
            let _ = catch_unwind(AssertUnwindSafe(|| theirs.call_once(|| panic!("fails"))));
            theirs.call_once_force(|_| {});
        });
        println!("{}", catch_unwind(AssertUnwindSafe(|| once.wait())).is_ok());
        once.wait_force();
        thread.join().unwrap();
    };
    expect(program, &["true|Returned", "false|Returned"]);
}

#[test]
fn once_lock_has_the_value_of_who_was_first() {
    let program = || {
        let lock = Arc::new(OnceLock::new());
        let theirs = Arc::clone(&lock);
        let thread = thread::spawn(move || theirs.set(1));
        let seen = lock.get().copied();
        let ours = *lock.get_or_init(|| 2);
        println!("{seen:?} {ours} {:?}", thread.join().unwrap());
    };
    let expected = ["Some(1) 1 Ok(())|Returned", "None 1 Ok(())|Returned", "None 2 Err(1)|Returned"];
    expect(program, &expected);
}

/// That it is there when a thread comes does not mean that it had to be.
#[test]
fn to_look_late() {
    let program = || {
        let lock = Arc::new(OnceLock::new());
        let theirs = Arc::clone(&lock);
        let thread = thread::spawn(move || {
            println!("looks");
            println!("{:?}", theirs.get());
        });
        lock.set(1).unwrap();
        thread.join().unwrap();
    };
    expect(program, &["looks None|Returned", "looks Some(1)|Returned"]);
}

#[test]
fn once_lock_is_tried_again_when_it_fails() {
    let program = || {
        let lock = Arc::new(OnceLock::new());
        let theirs = Arc::clone(&lock);
        let thread = thread::spawn(move || *theirs.get_or_init(|| panic!("fails")));
        let ours: u8 = *lock.get_or_init(|| 2);
        println!("{ours} {:?}", thread.join().ok());
    };
    expect(program, &["2 None|Returned", "2 Some(2)|Returned"]);
}

#[test]
fn once_lock_made_shown_and_taken_apart() {
    let program = || {
        let mut lock = OnceLock::from(1);
        *lock.get_mut().unwrap() += 1;
        println!("{}", format!("{lock:?} {:?} {}", lock.clone(), lock == OnceLock::from(2)));
        println!("{:?} {:?}", lock.set(3), lock.take());
        println!("{:?} {}", lock.get(), format!("{lock:?}"));
        println!("{:?} {}", lock.set(4), lock.wait());
        println!("{:?}", lock.into_inner());
    };
    let expected =
        "OnceLock(2) OnceLock(2) true Err(3) Some(2) None OnceLock(<uninit>) Ok(()) 4 Some(4)|Returned";
    expect(program, &[expected]);
}

#[test]
fn a_value_is_made_when_it_is_needed() {
    let program = || {
        let lazy = Arc::new(LazyLock::new(|| {
            println!("makes");
            5
        }));
        println!("{:?}", LazyLock::get(&lazy));
        let theirs = Arc::clone(&lazy);
        let thread = thread::spawn(move || **theirs);
        println!("{} {}", **lazy, format!("{lazy:?}"));
        println!("{}", thread.join().unwrap());
    };
    expect(program, &["None makes 5 LazyLock(5) 5|Returned"]);
}

#[test]
fn a_value_that_cannot_be_made() {
    let program = || {
        let lazy = LazyLock::<u8>::new(|| panic!("fails"));
        println!("{}", catch_unwind(AssertUnwindSafe(|| *lazy)).is_err());
        let again = catch_unwind(AssertUnwindSafe(|| *lazy));
        println!("{}", *again.unwrap_err().downcast::<&str>().unwrap());
        println!("{}", format!("{lazy:?}"));
    };
    let expected = "true LazyLock instance has previously been poisoned LazyLock(<uninit>)|Returned";
    expect(program, &[expected]);
}

/// Its threads look at it often, and it is known to be there: nobody can notice.
#[test]
fn to_look_at_what_is_known_to_be_there_is_no_step() {
    let program: fn() = || {
        let lazy = LazyLock::new(|| 1);
        LazyLock::force(&lazy);
        thread::scope(|scope| {
            scope.spawn(|| (0..50).map(|_| *lazy).sum::<i32>());
            scope.spawn(|| (0..50).map(|_| *lazy).sum::<i32>());
        });
    };
    let report = both::report(&Limits::default(), Search::Reduced, program);
    assert_eq!((report.outcomes.len(), report.runs), (1, 1));
}

#[test]
fn to_wait_for_oneself_is_not_covered() {
    fn refused(program: fn()) -> String {
        explore(&Limits::default(), program).unwrap_err().0
    }
    let once = refused(|| {
        let once = Once::new();
        once.call_once(|| once.call_once(|| {}));
    });
    let lock = refused(|| {
        let lock = OnceLock::new();
        lock.get_or_init(|| u8::from(lock.set(1).is_ok()));
    });
    let begins =
        "not covered: a `Once` that waits, while it is initialized, for that same to be done, at crates/";
    assert!(once.starts_with(begins), "{once}");
    assert!(lock.starts_with("not covered: a `OnceLock` that waits"), "{lock}");
}

#[test]
fn to_park_beside_a_once_is_not_covered() {
    let program = || {
        thread::current().unpark();
        thread::park();
        Once::new().call_once(|| {});
    };
    let refused = explore(&Limits::default(), program).unwrap_err();
    assert!(refused.0.contains("`park`") && refused.0.contains("`Once`"), "{refused}");
}

// Mutex and RwLock

#[test]
fn poisoned_and_cleared() {
    let program = || {
        let (mutex, lock) = (Arc::new(Mutex::new(1)), Arc::new(RwLock::new(1)));
        let theirs = (Arc::clone(&mutex), Arc::clone(&lock));
        let thread = thread::spawn(move || {
            let _guards = (theirs.0.lock(), theirs.1.write());
            panic!("while it holds both");
        });
        println!("{}", thread.join().is_err());
        println!("{} {}", mutex.is_poisoned(), lock.is_poisoned());
        println!("{}", format!("{mutex:?} {lock:?}"));
        mutex.clear_poison();
        lock.clear_poison();
        println!("{} {}", mutex.is_poisoned(), lock.is_poisoned());
        println!("{} {}", mutex.lock().is_ok(), lock.read().is_ok());
    };
    let shown = "Mutex { data: 1, poisoned: true, .. } RwLock { data: 1, poisoned: true, .. }";
    expect(program, &[&format!("true true true {shown} false false true true|Returned")]);
}

/// A thread that panics poisons first, and unlocks then.
fn looks_while_another_panics(look: fn(&Mutex<()>, &RwLock<()>) -> (bool, bool)) {
    let locks = Arc::new((Mutex::new(()), RwLock::new(())));
    let theirs = Arc::clone(&locks);
    let thread = thread::spawn(move || {
        let _guard = theirs.0.lock();
        let _other = theirs.1.write();
        panic!("while it holds both");
    });
    println!("{:?}", look(&locks.0, &locks.1));
    drop(thread.join());
}

#[test]
fn a_mutex_is_poisoned_before_it_is_unlocked() {
    let program = || {
        looks_while_another_panics(|mutex, _| {
            (mutex.is_poisoned(), matches!(mutex.try_lock(), Err(TryLockError::WouldBlock)))
        })
    };
    let expected = [
        "(false, false)|Returned",
        "(false, true)|Returned",
        "(true, false)|Returned",
        "(true, true)|Returned",
    ];
    expect(program, &expected);
}

#[test]
fn an_rwlock_is_poisoned_before_it_is_left() {
    let program = || {
        looks_while_another_panics(|_, lock| {
            (lock.is_poisoned(), matches!(lock.try_read(), Err(TryLockError::WouldBlock)))
        })
    };
    let expected = [
        "(false, false)|Returned",
        "(false, true)|Returned",
        "(true, false)|Returned",
        "(true, true)|Returned",
    ];
    expect(program, &expected);
}

/// Poison that is cleared before the guard has gone does not come back.
#[test]
fn poison_is_cleared_before_or_after() {
    let program = || {
        let mutex = Arc::new(Mutex::new(()));
        let theirs = Arc::clone(&mutex);
        let thread = thread::spawn(move || {
            let _guard = theirs.lock();
            panic!("while it holds it");
        });
        mutex.clear_poison();
        println!("{}", mutex.lock().is_err());
        drop(thread.join());
        println!("{}", mutex.lock().is_err());
    };
    expect(program, &["true true|Returned", "false true|Returned", "false false|Returned"]);
}

#[test]
fn a_spin_is_seen_to_wait() {
    let program = || {
        let mutex = Arc::new(Mutex::new(0));
        let theirs = Arc::clone(&mutex);
        let guard = mutex.lock().unwrap();
        let thread = thread::spawn(move || {
            loop {
                if let Ok(mut value) = theirs.try_lock() {
                    *value += 1;
                    break;
                }
            }
        });
        drop(guard);
        thread.join().unwrap();
        println!("{}", mutex.lock().unwrap());
    };
    expect_within(POLLS, program, &["1|Returned"]);
}

#[test]
fn a_spin_at_an_rwlock_is_seen_to_wait() {
    let program = || {
        let lock = Arc::new(RwLock::new(0));
        let theirs = Arc::clone(&lock);
        let guard = lock.read().unwrap();
        let thread = thread::spawn(move || {
            loop {
                if let Ok(mut value) = theirs.try_write() {
                    *value += 1;
                    break;
                }
            }
        });
        drop(guard);
        let read = loop {
            if let Ok(value) = lock.try_read() {
                break *value;
            }
        };
        thread.join().unwrap();
        println!("{read}");
    };
    expect_within(POLLS, program, &["0|Returned", "1|Returned"]);
}

/// Nobody writes between.
#[test]
fn a_writer_that_reads_on() {
    let program = || {
        let lock = Arc::new(RwLock::new(0));
        let theirs = Arc::clone(&lock);
        let thread = thread::spawn(move || *theirs.write().unwrap() += 10);
        let mut guard = lock.write().unwrap();
        *guard += 1;
        let wrote = *guard;
        let guard = RwLockWriteGuard::downgrade(guard);
        println!("{wrote} {}", *guard == wrote);
        drop(guard);
        thread.join().unwrap();
    };
    expect(program, &["1 true|Returned", "11 true|Returned"]);
}

#[test]
fn to_try_while_a_writer_reads_on() {
    let program = || {
        let lock = Arc::new(RwLock::new(0));
        let theirs = Arc::clone(&lock);
        let thread = thread::spawn(move || {
            println!("{}", theirs.try_read().is_ok());
            println!("{}", theirs.try_write().is_ok());
        });
        let guard = RwLockWriteGuard::downgrade(lock.write().unwrap());
        println!("reads on");
        drop(guard);
        thread.join().unwrap();
    };
    let expected = [
        "true true reads on|Returned",
        "true false reads on|Returned",
        "true reads on true|Returned",
        "true reads on false|Returned",
        "false false reads on|Returned",
        "reads on false true|Returned",
        "reads on false false|Returned",
        "false reads on true|Returned",
        "false reads on false|Returned",
        "reads on true true|Returned",
        "reads on true false|Returned",
    ];
    expect(program, &expected);
}

/// While one thread has come down to reading, another can read, and none can write.
#[test]
fn who_reads_on_lets_readers_in() {
    let program = || {
        let lock = Arc::new(RwLock::new(1));
        let (tx, rx) = mpsc::channel();
        let theirs = Arc::clone(&lock);
        let guard = lock.write().unwrap();
        let thread = thread::spawn(move || tx.send(*theirs.read().unwrap()).unwrap());
        let guard = RwLockWriteGuard::downgrade(guard);
        println!("{} {}", rx.recv().unwrap(), lock.try_write().is_err());
        drop(guard);
        thread.join().unwrap();
    };
    expect(program, &["1 true|Returned"]);
}

#[test]
fn times_are_limited_here_too() {
    let program = || {
        let flag = Flag::default();
        for _ in 0..2 {
            drop(flag.changed.wait_timeout_while(flag.is_set.lock().unwrap(), SOON, |is_set| !*is_set));
        }
    };
    let report = explore(&Limits { timeouts: 2, ..Limits::default() }, program).unwrap();
    assert_eq!(report.limited, Limited::default());
    let refused = explore(&Limits::default(), program).unwrap_err();
    assert_eq!(refused.0, "no run ends within the limits for timeouts, polls and ticks");
    assert!(TIMEOUTS.any());
}

// Looks into a channel

/// Who looks again and again whether there is room looks on only when that may have changed; where it cannot change, nothing comes of it.
#[test]
fn a_look_in_a_loop() {
    let program = || {
        let (s, r) = explorer::crossbeam_channel::bounded(1);
        s.send(1).unwrap();
        let thread = thread::spawn(move || println!("{:?}", r.recv()));
        while s.is_full() {}
        println!("room");
        thread.join().unwrap();
    };
    expect_within(POLLS, program, &["Ok(1) room|Returned", "room Ok(1)|Returned"]);
    let nobody = || {
        let (s, _r) = explorer::crossbeam_channel::bounded(1);
        s.send(1).unwrap();
        while s.is_full() {}
    };
    expect_within(POLLS, nobody, &["|Deadlocked"]);
    // Each of these is another look.
    let once = || {
        let (s, _r) = explorer::crossbeam_channel::bounded::<u32>(1);
        println!("{} {} {} {} {} {}", s.len(), s.len(), s.len(), s.len(), s.is_full(), s.is_empty());
    };
    expect(once, &["0 0 0 0 false true|Returned"]);
}
