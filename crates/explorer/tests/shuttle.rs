//! The explorer against shuttle's depth-first search, which takes no short cut, on programs that both cover.
//!
//! Shuttle has mirrors of std's modules, as the explorer has; a program is written once and compiled with each. What it does is
//! collected through `say`, because shuttle does not see what is printed.

mod common;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// Compiles the programs with these modules as `mpsc`, `thread` and `sync`.
macro_rules! programs {
    ($name:ident: $($krate:tt)*) => {
        mod $name {
            use $($krate)*::sync::atomic::{AtomicUsize, Ordering};
            use $($krate)*::sync::{Arc, Mutex, mpsc};
            use $($krate)*::thread;

            pub type Say = fn(String);

            pub const ALL: [fn(Say); 6] = [producers, capacity_1, hand_over, tries, lost_update, mutex];

            /// In shuttle, dropping a half is no step: nothing can happen just before it.
            pub const DROPPING: [fn(Say); 2] = [drop_at_capacity_1, drop_before_sending];

            fn producers(say: Say) {
                let (tx, rx) = mpsc::channel();
                let tx2 = tx.clone();
                let one = thread::spawn(move || (1..3).for_each(|n| tx.send(n).unwrap()));
                let two = thread::spawn(move || (3..5).for_each(|n| tx2.send(n).unwrap()));
                let received: Vec<i32> = rx.iter().collect();
                one.join().unwrap();
                two.join().unwrap();
                say(format!("{received:?}"));
            }

            fn capacity_1(say: Say) {
                let (tx, rx) = mpsc::sync_channel(1);
                let tx2 = tx.clone();
                let one = thread::spawn(move || tx.send(1).is_ok());
                let two = thread::spawn(move || tx2.send(2).is_ok());
                let received = [rx.recv(), rx.recv(), rx.recv()];
                say(format!("{received:?} {} {}", one.join().unwrap(), two.join().unwrap()));
            }

            fn drop_at_capacity_1(say: Say) {
                let (tx, rx) = mpsc::sync_channel(1);
                let tx2 = tx.clone();
                let one = thread::spawn(move || tx.send(1).is_ok());
                let two = thread::spawn(move || tx2.send(2).is_ok());
                let first = rx.recv();
                drop(rx);
                say(format!("{first:?} {} {}", one.join().unwrap(), two.join().unwrap()));
            }

            fn hand_over(say: Say) {
                let (tx, rx) = mpsc::sync_channel(0);
                let sender = thread::spawn(move || (tx.send(1).is_ok(), tx.send(2).is_ok()));
                let received = [rx.recv(), rx.recv(), rx.recv()];
                say(format!("{received:?} {:?}", sender.join().unwrap()));
            }

            fn tries(say: Say) {
                let (tx, rx) = mpsc::channel();
                let sender = thread::spawn(move || tx.send(1).is_ok());
                let looked = [rx.try_recv().is_ok(), rx.try_recv().is_ok()];
                say(format!("{looked:?} {}", sender.join().unwrap()));
            }

            fn drop_before_sending(say: Say) {
                let (tx, rx) = mpsc::channel();
                let sender = thread::spawn(move || tx.send(1).is_ok());
                let looked = rx.try_recv().is_ok();
                drop(rx);
                say(format!("{looked} {}", sender.join().unwrap()));
            }

            fn lost_update(say: Say) {
                let counter = Arc::new(AtomicUsize::new(0));
                let theirs = Arc::clone(&counter);
                let add = |counter: &AtomicUsize| {
                    let count = counter.load(Ordering::SeqCst);
                    counter.store(count + 1, Ordering::SeqCst);
                };
                let other = thread::spawn(move || add(&theirs));
                add(&counter);
                other.join().unwrap();
                say(format!("{}", counter.load(Ordering::SeqCst)));
            }

            fn mutex(say: Say) {
                let log = Arc::new(Mutex::new(Vec::new()));
                let threads = [1, 2].map(|n| {
                    let log = Arc::clone(&log);
                    thread::spawn(move || log.lock().unwrap().push(n))
                });
                log.lock().unwrap().push(0);
                threads.into_iter().for_each(|thread| thread.join().unwrap());
                say(format!("{:?}", log.lock().unwrap()));
            }
        }
    };
}

programs! { explored: explorer }
programs! { shuttled: shuttle }

fn by_explorer(program: fn(explored::Say)) -> BTreeSet<String> {
    let limits = explorer::explorer::Limits::default();
    let say = |text| explorer::print!("{text}");
    let report =
        common::in_time("the program", || explorer::explorer::explore(&limits, move || program(say)));
    let report = report.expect("both cover the program");
    assert!(report.is_exhaustive());
    report.outcomes.into_keys().map(|outcome| outcome.stdout).collect()
}

fn by_shuttle(program: fn(shuttled::Say)) -> BTreeSet<String> {
    static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    SAID.lock().unwrap().clear();
    let program = Arc::new(program);
    shuttle::check_dfs(move || program(|text| _ = SAID.lock().unwrap().insert(text)), None);
    SAID.lock().unwrap().clone()
}

#[test]
fn both_find_the_same() {
    for (number, (explored, shuttled)) in explored::ALL.into_iter().zip(shuttled::ALL).enumerate() {
        assert_eq!(by_explorer(explored), by_shuttle(shuttled), "program {number}");
    }
    // One test, since shuttle's programs say what they do to one place.
    for (number, (explored, shuttled)) in explored::DROPPING.into_iter().zip(shuttled::DROPPING).enumerate() {
        assert!(by_explorer(explored).is_superset(&by_shuttle(shuttled)), "dropping program {number}");
    }
}
