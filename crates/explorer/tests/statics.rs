//! Statics: each run finds them as the first one did.

use explorer::explorer::{Limits, Search, explore, simplest};
use explorer::sync::{Arc, Barrier, Condvar, LazyLock, Mutex, Once, OnceLock, RwLock};
use explorer::{println, thread};
use std::collections::{BTreeMap, BTreeSet};

/// Both searches find what is printed, and nothing else; and there is a simplest run that leads to each outcome.
#[track_caller]
fn expect(program: fn(), expected: &[&str]) {
    for search in [Search::Reduced, Search::Plain] {
        let limits = Limits { search, ..Limits::default() };
        let report = explore(&limits, program).expect("the program can be explored");
        assert!(report.is_exhaustive());
        let found: BTreeSet<_> = report.outcomes.keys().map(|outcome| outcome.stdout.as_str()).collect();
        assert_eq!(found, expected.iter().copied().collect(), "{search:?}");
        for outcome in report.outcomes.keys() {
            let trace = simplest(&limits, outcome, "statics.rs", program);
            assert_eq!(trace.map(|trace| trace.outcome), Ok(outcome.clone()));
        }
    }
}

/// Two threads push to it, so that there is more than one run; each finds it empty.
#[test]
fn a_mutex_is_full_of_nothing_in_each_run() {
    static SEEN: Mutex<Vec<u32>> = Mutex::new(Vec::new());
    let program = || {
        let threads = [1, 2].map(|number| thread::spawn(move || SEEN.lock().unwrap().push(number)));
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        println!("{:?}", *SEEN.lock().unwrap());
    };
    expect(program, &["[1, 2]\n", "[2, 1]\n"]);
}

/// What it holds is freed in one run, and is there again in the next.
#[test]
fn a_mutex_has_what_it_was_made_with() {
    static LEFT: Mutex<Option<&str>> = Mutex::new(Some("one"));
    static NAMES: Mutex<(String, BTreeMap<u8, String>)> = Mutex::new((String::new(), BTreeMap::new()));
    let program = || {
        let threads = [1, 2].map(|number| {
            thread::spawn(move || {
                let taken = LEFT.lock().unwrap().take();
                let mut names = NAMES.lock().unwrap();
                names.0.push_str(taken.unwrap_or("none"));
                names.1.insert(number, "x".repeat(100));
            })
        });
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        let mut names = NAMES.lock().unwrap();
        println!("{} {}", std::mem::take(&mut names.0), std::mem::take(&mut names.1).len());
    };
    expect(program, &["onenone 2\n", "noneone 2\n"]);
}

#[test]
fn an_rwlock_too() {
    static COUNT: RwLock<usize> = RwLock::new(5);
    let program = || {
        let thread = thread::spawn(|| *COUNT.write().unwrap() += 1);
        println!("{}", COUNT.read().unwrap());
        thread.join().unwrap();
    };
    expect(program, &["5\n", "6\n"]);
}

/// A guard that is forgotten, and poison, are gone in the next run.
#[test]
fn locked_and_poisoned_only_in_one_run() {
    static LOCKED: Mutex<u8> = Mutex::new(0);
    static POISONED: Mutex<u8> = Mutex::new(0);
    static READ: RwLock<u8> = RwLock::new(0);
    let program = || {
        let thread = thread::spawn(|| std::mem::forget(LOCKED.lock()));
        println!("{}", LOCKED.try_lock().is_ok());
        thread.join().unwrap();
        println!("{}", LOCKED.try_lock().is_ok());
        assert!(POISONED.lock().is_ok());
        let panics = thread::spawn(|| {
            let _guard = POISONED.lock();
            let _other = READ.write();
            panic!();
        });
        assert!(panics.join().is_err() && POISONED.lock().is_err() && READ.read().is_err());
    };
    expect(program, &["true\nfalse\n", "false\nfalse\n"]);
}

#[test]
fn a_once_lock_and_a_lazy_lock_are_made_in_each_run() {
    static NAME: OnceLock<String> = OnceLock::new();
    static SHARED: LazyLock<Arc<Mutex<Vec<u32>>>> = LazyLock::new(|| {
        println!("made");
        Arc::new(Mutex::new(vec![7]))
    });
    let program = || {
        let thread = thread::spawn(|| {
            NAME.get_or_init(|| "theirs".to_owned());
            SHARED.lock().unwrap().push(8);
        });
        let name = NAME.get_or_init(|| "ours".to_owned());
        println!("{name} {:?}", *SHARED.lock().unwrap());
        thread.join().unwrap();
    };
    expect(
        program,
        &["made\nours [7]\n", "made\ntheirs [7]\n", "made\nours [7, 8]\n", "made\ntheirs [7, 8]\n"],
    );
}

#[test]
fn what_has_no_value_may_be_in_a_static() {
    static START: Once = Once::new();
    static BOTH: Barrier = Barrier::new(2);
    static READY: Mutex<bool> = Mutex::new(false);
    static CHANGED: Condvar = Condvar::new();
    let program = || {
        let thread = thread::spawn(|| {
            START.call_once(|| println!("theirs"));
            BOTH.wait();
            *READY.lock().unwrap() = true;
            CHANGED.notify_one();
        });
        START.call_once(|| println!("ours"));
        BOTH.wait();
        drop(CHANGED.wait_while(READY.lock().unwrap(), |ready| !*ready));
        thread.join().unwrap();
    };
    expect(program, &["ours\n", "theirs\n"]);
}

/// A closure that holds a mutex would have bytes written back that mean nothing any more.
#[test]
fn what_a_closure_holds_is_refused() {
    let held = std::sync::Arc::new(Mutex::new(vec![1]));
    let program = move || {
        let thread = thread::spawn(|| println!("theirs"));
        println!("ours");
        held.lock().unwrap().push(2);
        thread.join().unwrap();
    };
    let refused = explore(&Limits::default(), program).unwrap_err();
    assert!(
        refused.0.starts_with("not covered: a static, or another object that outlives a run"),
        "{refused}"
    );
}

/// It is not in a static; what is kept of it has its size.
#[test]
fn a_value_without_a_size_of_its_own() {
    let program = || {
        let numbers: Arc<Box<Mutex<[u32]>>> = Arc::new(Box::new(Mutex::new([1, 2])));
        let theirs = Arc::clone(&numbers);
        let thread = thread::spawn(move || theirs.lock().unwrap()[1] += 1);
        println!("{:?}", &numbers.lock().unwrap()[..]);
        thread.join().unwrap();
    };
    expect(program, &["[1, 2]\n", "[1, 3]\n"]);
}

/// Objects that are there for good and are not static belong to one run.
#[test]
fn what_is_leaked_belongs_to_one_run() {
    static FOUND: OnceLock<&Mutex<Vec<u32>>> = OnceLock::new();
    let program = || {
        let make = || &*Box::leak(Box::new(Mutex::new(vec![0])));
        let thread = thread::spawn(move || FOUND.get_or_init(make).lock().unwrap().push(1));
        FOUND.get_or_init(make).lock().unwrap().push(2);
        thread.join().unwrap();
        println!("{:?}", FOUND.get().unwrap().lock().unwrap());
    };
    expect(program, &["[0, 1, 2]\n", "[0, 2, 1]\n"]);
}
