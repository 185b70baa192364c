//! What is printed in parts, when the program ends or a thread panics in between: the full set of outcomes of each program, with both
//! searches.

mod common;

use explorer::explorer::{Ending, Limits, Search, explore};
use explorer::{eprintln, print, println, process, thread};
use std::collections::BTreeSet;

/// Standard output, standard error, and how the program ends.
#[track_caller]
fn expect(program: fn(), expected: &[(&str, &str, Ending)]) {
    let expected: BTreeSet<_> =
        expected.iter().map(|(out, err, ending)| (out.to_string(), err.to_string(), *ending)).collect();
    for search in [Search::Reduced, Search::Plain] {
        let limits = Limits { search, ..Limits::default() };
        let report = common::in_time("the program", || explore(&limits, program)).expect("it is covered");
        assert!(report.is_exhaustive());
        let found = report.outcomes.into_keys().map(|found| (found.stdout, found.stderr, found.ending));
        assert_eq!(found.collect::<BTreeSet<_>>(), expected, "{search:?}");
    }
}

/// A number. One that stands in the text of the program is made a part of what is around it.
fn n(number: u32) -> u32 {
    number
}

const RETURNED: Ending = Ending::Returned;

#[test]
fn lines_that_are_printed_in_one_go() {
    let program = || {
        thread::spawn(|| println!("one\n{}", n(2)));
    };
    expect(program, &[("", "", RETURNED), ("one\n", "", RETURNED), ("one\n2\n", "", RETURNED)]);
}

/// The compiler makes one part of it.
#[test]
fn lines_that_are_one_part() {
    let program = || {
        thread::spawn(|| println!("one\ntwo"));
    };
    expect(program, &[("", "", RETURNED), ("one\ntwo\n", "", RETURNED)]);
}

#[test]
fn parts_of_a_line() {
    let program = || {
        thread::spawn(|| println!("{} and {}", n(1), n(2)));
    };
    expect(program, &[("", "", RETURNED), ("1 and 2\n", "", RETURNED)]);
}

/// Nobody collects lines of it.
#[test]
fn parts_on_standard_error() {
    let program = || {
        thread::spawn(|| eprintln!("{} and {}.", n(1), n(2)));
    };
    let shown = ["", "1", "1 and ", "1 and 2", "1 and 2.\n"];
    expect(program, &shown.map(|err| ("", err, RETURNED)));
}

/// What follows the last line is lost while the thread has standard output locked, and shown when it has not.
#[test]
fn a_line_without_an_end() {
    let program = || {
        thread::spawn(|| print!("one\ntwo"));
    };
    expect(program, &[("", "", RETURNED), ("one\n", "", RETURNED), ("one\ntwo", "", RETURNED)]);
}

/// It is lost too if another thread has standard output locked, and has not printed yet.
#[test]
fn a_line_that_another_thread_continues() {
    let program = || {
        print!("one ");
        thread::spawn(|| println!("two"));
    };
    expect(program, &[("one ", "", RETURNED), ("", "", RETURNED), ("one two\n", "", RETURNED)]);
}

/// Who panics does not wait for the lock.
#[test]
fn a_panic_in_the_middle_of_a_line() {
    let program = || {
        let other = thread::spawn(|| eprintln!("{} and", n(1)));
        let _ = thread::spawn(|| panic!("out")).join();
        other.join().unwrap();
    };
    let shown = ["panicked: out\n1 and\n", "1panicked: out\n and\n", "1 and\npanicked: out\n"];
    expect(program, &shown.map(|err| ("", err, RETURNED)));
}

/// They are not torn apart by each other.
#[test]
fn two_lines_of_parts() {
    let program = || {
        let other = thread::spawn(|| eprintln!("{} and", n(1)));
        eprintln!("{} and", n(2));
        other.join().unwrap();
    };
    expect(program, &["1 and\n2 and\n", "2 and\n1 and\n"].map(|err| ("", err, RETURNED)));
}

#[test]
fn an_exit_in_the_middle_of_a_line() {
    let program = || {
        thread::spawn(|| process::exit(3));
        eprintln!("{} and", n(1));
    };
    let exits = ["", "1", "1 and\n"].map(|err| ("", err, Ending::Exited(3)));
    expect(program, &[&exits[..], &[("", "1 and\n", RETURNED)]].concat());
}

/// It goes round, and nobody can notice.
#[test]
fn threads_that_rest_for_ever() {
    let program = || {
        thread::spawn(|| {
            loop {
                thread::yield_now();
            }
        });
        println!("end");
    };
    expect(program, &[("end\n", "", RETURNED)]);
    let program = || {
        println!("sleeps");
        loop {
            thread::sleep(std::time::Duration::from_secs(1));
        }
    };
    expect(program, &[("sleeps\n", "", Ending::Deadlocked)]);
}
