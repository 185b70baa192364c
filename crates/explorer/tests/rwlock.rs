//! `RwLock`: the full set of outcomes of each program, and of each the same set without the reduction.

#[path = "common/both.rs"]
mod both;

use explorer::explorer::{Limits, Outcome, explore, simplest};
use explorer::panic::{AssertUnwindSafe, catch_unwind};
use explorer::sync::{Arc, RwLock, TryLockError, mpsc};
use explorer::trace::{Access, Wait, What};
use explorer::{format, println, thread};

#[track_caller]
fn expect(program: fn(), expected: &[&str]) {
    both::expect(&Limits::default(), "rwlock.rs", program, expected);
}

#[test]
fn a_reader_comes_before_a_writer_or_after_it() {
    let program = || {
        let lock = Arc::new(RwLock::new(0));
        let writer = {
            let lock = Arc::clone(&lock);
            thread::spawn(move || *lock.write().unwrap() = 1)
        };
        println!("{}", lock.read().unwrap());
        writer.join().unwrap();
    };
    expect(program, &["0|Returned", "1|Returned"]);
}

#[test]
fn no_write_is_lost() {
    let program = || {
        let lock = RwLock::new(0);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| *lock.write().unwrap() += 1);
            }
        });
        println!("{}", lock.into_inner().unwrap());
    };
    expect(program, &["2|Returned"]);
}

#[test]
fn a_write_is_lost_between_two_guards() {
    let program = || {
        let lock = RwLock::new(0);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    let read = *lock.read().unwrap();
                    *lock.write().unwrap() = read + 1;
                });
            }
        });
        println!("{}", lock.into_inner().unwrap());
    };
    expect(program, &["1|Returned", "2|Returned"]);
}

#[test]
fn a_writer_is_alone() {
    let program = || {
        let lock = RwLock::new(());
        thread::scope(|scope| {
            scope.spawn(|| {
                let _guard = lock.write().unwrap();
                println!("writes");
                println!("has written");
            });
            let _guard = lock.read().unwrap();
            println!("reads");
            println!("has read");
        });
    };
    let expected =
        ["writes has written reads has read|Returned", "reads has read writes has written|Returned"];
    expect(program, &expected);
}

#[test]
fn readers_are_inside_together() {
    let program = || {
        let lock = Arc::new(RwLock::new("both"));
        let (tx, rx) = mpsc::channel();
        let guard = lock.read().unwrap();
        let other = {
            let lock = Arc::clone(&lock);
            thread::spawn(move || tx.send(*lock.read().unwrap()).unwrap())
        };
        println!("{}", rx.recv().unwrap());
        drop(guard);
        other.join().unwrap();
    };
    expect(program, &["both|Returned"]);
}

/// `main` reads until another reader has read, while a writer comes. Whether that one keeps the second reader out is open.
fn a_reader_behind_a_writer() {
    let lock = Arc::new(RwLock::new(0));
    let (tx, rx) = mpsc::channel();
    let guard = lock.read().unwrap();
    let writer = {
        let lock = Arc::clone(&lock);
        thread::spawn(move || *lock.write().unwrap() = 1)
    };
    let reader = {
        let lock = Arc::clone(&lock);
        thread::spawn(move || tx.send(*lock.read().unwrap()).unwrap())
    };
    println!("{}", rx.recv().unwrap());
    drop(guard);
    writer.join().unwrap();
    reader.join().unwrap();
}

#[test]
fn a_writer_that_waits_may_keep_readers_out() {
    expect(a_reader_behind_a_writer, &["0|Returned", "|Deadlocked"]);
}

#[test]
fn the_deadlock_is_recorded() {
    let deadlock = Outcome {
        stdout: String::new(),
        stderr: String::new(),
        ending: explorer::explorer::Ending::Deadlocked,
        work: None,
    };
    let trace = simplest(&Limits::default(), &deadlock, "rwlock.rs", a_reader_behind_a_writer).unwrap();
    let waits =
        |access, behind: &[usize]| Wait::Access { lock: 0, access, inside: vec![0], behind: behind.to_vec() };
    let (writes, reads) = (waits(Access::Write, &[]), waits(Access::Read, &[1]));
    assert!(trace.waiting.contains(&(1, writes)), "{:?}", trace.waiting);
    assert!(trace.waiting.contains(&(2, reads)), "{:?}", trace.waiting);
    let enters = What::Enters { lock: 0, access: Access::Read };
    let entered = trace.events.iter().filter(|event| event.what == enters);
    assert_eq!(entered.count(), 1);
}

#[test]
fn to_read_twice_can_deadlock() {
    let program = || {
        let lock = RwLock::new(());
        thread::scope(|scope| {
            scope.spawn(|| drop(lock.write().unwrap()));
            let _outer = lock.read().unwrap();
            let _inner = lock.read().unwrap();
        });
    };
    expect(program, &["|Returned", "|Deadlocked"]);
}

#[test]
fn a_reader_that_wants_to_write_waits_for_itself() {
    let program = || {
        let lock = RwLock::new(());
        let _reads = lock.read().unwrap();
        let _writes = lock.write().unwrap();
    };
    expect(program, &["|Deadlocked"]);
}

#[test]
fn a_reader_is_let_in_when_the_writer_has_gone() {
    let program = || {
        let lock = RwLock::new(0);
        thread::scope(|scope| {
            let guard = lock.read().unwrap();
            scope.spawn(|| *lock.write().unwrap() += 1);
            scope.spawn(|| println!("{}", lock.read().unwrap()));
            drop(guard);
        });
    };
    expect(program, &["0|Returned", "1|Returned"]);
}

/// A writer that is inside until it is told to leave. `main` enters after it.
fn after_a_writer(enter: fn(&RwLock<i32>) -> i32) {
    let lock = Arc::new(RwLock::new(0));
    let (inside, is_inside) = mpsc::channel();
    let (leave, is_to_leave) = mpsc::channel();
    {
        let lock = Arc::clone(&lock);
        thread::spawn(move || {
            let mut guard = lock.write().unwrap();
            *guard = 1;
            inside.send(()).unwrap();
            is_to_leave.recv().unwrap();
        });
    }
    is_inside.recv().unwrap();
    leave.send(()).unwrap();
    println!("{}", enter(&lock));
}

#[test]
fn a_reader_waits_until_a_writer_has_left() {
    expect(|| after_a_writer(|lock| *lock.read().unwrap()), &["1|Returned"]);
}

#[test]
fn a_writer_waits_until_a_writer_has_left() {
    expect(|| after_a_writer(|lock| *lock.write().unwrap()), &["1|Returned"]);
}

/// What `try_read` and `try_write` find.
fn try_both(lock: &RwLock<()>) -> &'static str {
    let reads = match lock.try_read() {
        Ok(_) => true,
        Err(TryLockError::WouldBlock) => false,
        Err(TryLockError::Poisoned(_)) => return "poisoned",
    };
    match (reads, lock.try_write().is_ok()) {
        (true, true) => "both",
        (true, false) => "reads",
        (false, true) => "writes",
        (false, false) => "neither",
    }
}

#[test]
fn to_try_beside_a_guard() {
    let program = || {
        let lock = RwLock::new(());
        println!("{}", try_both(&lock));
        let guard = lock.read().unwrap();
        println!("{}", try_both(&lock));
        drop(guard);
        let guard = lock.write().unwrap();
        println!("{}", try_both(&lock));
        drop(guard);
    };
    expect(program, &["both reads neither|Returned"]);
}

#[test]
fn to_try_while_another_writes() {
    let program = || {
        let lock = RwLock::new(());
        thread::scope(|scope| {
            scope.spawn(|| drop(lock.write().unwrap()));
            println!("{}", try_both(&lock));
        });
    };
    let expected = ["both|Returned", "reads|Returned", "writes|Returned", "neither|Returned"];
    expect(program, &expected);
}

#[test]
fn to_try_while_a_writer_waits() {
    let program = || {
        let lock = RwLock::new(());
        thread::scope(|scope| {
            let guard = lock.read().unwrap();
            scope.spawn(|| drop(lock.write().unwrap()));
            println!("{}", lock.try_read().is_ok());
            println!("{}", lock.try_read().is_ok());
            drop(guard);
        });
    };
    let expected =
        ["true true|Returned", "true false|Returned", "false true|Returned", "false false|Returned"];
    expect(program, &expected);
}

/// No rule of std's says that a writer who kept one reader out keeps out the next.
#[test]
fn each_reader_is_let_in_or_not_anew() {
    let program = || {
        let lock = RwLock::new(());
        thread::scope(|scope| {
            let outer = lock.read().unwrap();
            scope.spawn(|| drop(lock.write().unwrap()));
            if lock.try_read().is_err() {
                println!("kept out");
                drop(lock.read());
                println!("let in");
            }
            drop(outer);
        });
    };
    let expected = ["|Returned", "kept out let in|Returned", "kept out|Deadlocked"];
    expect(program, &expected);
}

#[test]
fn a_writer_poisons_and_a_reader_does_not() {
    let program = || {
        let lock = RwLock::new(1);
        let panics = catch_unwind(AssertUnwindSafe(|| {
            let _guard = lock.read().unwrap();
            panic!("while it reads");
        }));
        println!("{} {}", panics.is_err(), lock.read().is_ok());
        let panics = catch_unwind(AssertUnwindSafe(|| {
            *lock.write().unwrap() = 2;
            let _guard = lock.write().unwrap();
            panic!("while it writes");
        }));
        println!("{} {}", panics.is_err(), lock.read().is_ok());
        println!("{}", lock.read().unwrap_err().into_inner());
        println!("{}", lock.write().unwrap_err().into_inner());
        let tried = (lock.try_read().is_err(), lock.try_write().is_err());
        println!("{tried:?} {}", lock.into_inner().is_err());
    };
    let expected = "true true true false 2 2 (true, true) true|Returned";
    expect(program, &[expected]);
}

#[test]
fn a_thread_finds_it_poisoned_or_not_yet() {
    let program = || {
        let lock = Arc::new(RwLock::new(0));
        let writer = {
            let lock = Arc::clone(&lock);
            thread::spawn(move || {
                let _guard = lock.write().unwrap();
                panic!("while it writes");
            })
        };
        println!("{}", lock.read().is_ok());
        println!("{}", writer.join().is_err());
    };
    expect(program, &["true true|Returned", "false true|Returned"]);
}

#[test]
fn made_shown_and_taken_apart() {
    let program = || {
        let mut lock = RwLock::from(1);
        *lock.get_mut().unwrap() += 1;
        println!("{}", format!("{lock:?}"));
        let guard = lock.write().unwrap();
        println!("{}", format!("{lock:?} {guard:?} {guard}"));
        drop(guard);
        println!("{}", format!("{:?}", lock.read().unwrap()));
        println!("{}", lock.into_inner().unwrap());
        println!("{:?}", RwLock::<Vec<u8>>::default().into_inner());
    };
    let shown = [
        "RwLock { data: 2, poisoned: false, .. }",
        "RwLock { data: <locked>, poisoned: false, .. } 2 2",
        "2",
        "2",
        "Ok([])|Returned",
    ];
    expect(program, &[&shown.join(" ")]);
}

#[test]
fn threads_of_three_kinds() {
    let program = || {
        let lock = RwLock::new(0);
        thread::scope(|scope| {
            scope.spawn(|| *lock.write().unwrap() += 1);
            scope.spawn(|| println!("read {}", lock.read().unwrap()));
            match lock.try_write() {
                Ok(mut value) => *value += 10,
                Err(_) => println!("busy"),
            };
        });
        println!("{}", lock.into_inner().unwrap());
    };
    let expected = [
        "busy read 0 1|Returned",
        "busy read 1 1|Returned",
        "read 0 busy 1|Returned",
        "read 1 busy 1|Returned",
        "read 0 11|Returned",
        "read 1 11|Returned",
        "read 10 11|Returned",
        "read 11 11|Returned",
    ];
    expect(program, &expected);
}

#[test]
fn to_park_beside_it_is_not_covered() {
    let program = || {
        let lock = RwLock::new(());
        thread::current().unpark();
        thread::park();
        drop(lock.read());
    };
    let refused = explore(&Limits::default(), program).unwrap_err();
    assert!(refused.0.contains("an `RwLock`"), "{refused}");
}
