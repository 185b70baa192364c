#![cfg(explore)]

use explored::{Explore, explore};
use package::Pool;
use std::sync::mpsc;

// ANCHOR: test
#[test]
fn every_job_is_done() {
    explore(|| {
        let (tx, rx) = mpsc::channel();
        let pool = Pool::new(2);
        for job in [1, 2] {
            let tx = tx.clone();
            pool.run(move || tx.send(job).unwrap());
        }
        drop((tx, pool));
        assert_eq!(rx.iter().sum::<i32>(), 3);
    });
}
// ANCHOR_END: test

#[test]
fn few_preemptions() {
    Explore::new().preemptions(1).run(|| Pool::new(3).run(|| println!("done")));
}

#[test]
#[ignore = "it fails, to show how"]
fn fails_since_it_hangs() {
    explore(|| {
        let pool = Pool::new(1);
        pool.run(|| println!("done"));
        pool.end_badly();
    });
}

#[test]
#[ignore = "it fails, to show how"]
fn fails_since_it_panics() {
    explore(|| {
        let (tx, rx) = mpsc::channel();
        std::thread::spawn(move || tx.send(1).unwrap());
        assert_eq!(rx.try_recv(), Ok(1), "it is there at once");
    });
}

fn polls() {
    let (tx, rx) = mpsc::channel();
    std::thread::spawn(move || tx.send(1).unwrap());
    while rx.try_recv().is_err() {}
}

#[test]
fn as_often_as_is_enough() {
    Explore::new().limits(2, 3, 1, 4).run(polls);
}

#[test]
#[ignore = "it fails, to show how"]
fn fails_since_a_limit_was_reached() {
    explore(polls);
}

#[test]
fn a_dependency_that_has_nothing_real() {
    explore(|| assert_eq!(real::twice(2), 4));
}

fn in_a_real_thread() {
    let (tx, rx) = mpsc::channel();
    real::in_a_thread(move || tx.send(1).unwrap());
    println!("{:?}", rx.recv());
}

#[test]
#[ignore = "it fails, to show how"]
fn fails_since_a_dependency_starts_a_thread() {
    explore(in_a_real_thread);
}

#[test]
#[ignore = "it fails, to show how"]
fn fails_since_a_real_thread_comes_in() {
    Explore::new().trust("real").run(in_a_real_thread);
}

/// Who adds first is up to the schedule, and nobody waits.
fn with_a_real_lock() {
    let log = real::Log::default();
    std::thread::scope(|scope| {
        scope.spawn(|| log.add("one"));
        scope.spawn(|| log.add("two"));
    });
    log.first();
}

#[test]
#[ignore = "it fails, to show how"]
fn fails_since_a_dependency_has_a_lock() {
    explore(with_a_real_lock);
}

#[test]
fn a_dependency_that_is_trusted() {
    Explore::new().trust("real").run(with_a_real_lock);
}

#[test]
#[ignore = "it fails, to show how"]
fn fails_since_a_dependency_has_a_channel() {
    let mailbox = real::Mailbox::new();
    explore(move || {
        std::thread::scope(|scope| {
            scope.spawn(|| mailbox.put(1));
            mailbox.look();
        });
    });
}
