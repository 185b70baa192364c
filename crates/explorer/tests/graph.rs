//! Graphs of states, counted by hand: two ways meet where they differ only in the order of steps that have nothing to do with each other.

mod common;

use explorer::explorer::{End, Ending, Files, Graph, Limits, follow, graph};
use explorer::sync::{Arc, Mutex, mpsc};
use explorer::{println, thread};

/// The graph of a program that has one.
#[track_caller]
fn of(program: fn()) -> Graph {
    let graph = common::in_time("the program", move || graph(&limits(), 1_000, &Files::default(), program));
    graph.expect("it is covered").expect("it has few states")
}

fn limits() -> Limits {
    Limits { polls: 1, ..Limits::default() }
}

/// How many states there are, and how many steps that lead from one to another.
fn size(graph: &Graph) -> (usize, usize) {
    (graph.states.len(), graph.states.iter().map(|state| state.moves.len()).sum())
}

/// How it ends.
fn ends(graph: &Graph) -> Vec<Option<Ending>> {
    let ends = graph.states.iter().filter_map(|state| state.end.as_ref());
    let how = |end: &End| match end {
        End::Ended { outcome, .. } => Some(outcome.ending),
        End::Limits | End::AsBefore => None,
    };
    ends.map(how).collect()
}

/// One prints and returns: the beginning, what is printed, and the end.
#[test]
fn one_thread() {
    let graph = of(|| println!("one"));
    assert_eq!(size(&graph), (3, 2));
    assert_eq!(ends(&graph), [Some(Ending::Returned)]);
}

/// A scope waits for two threads that lock a mutex of their own: each has so many states, and they are in all pairs of them.
#[test]
fn two_threads_that_have_nothing_to_do_with_each_other() {
    fn lock_one() {
        drop(Mutex::new(()).lock());
    }
    let one = of(|| {
        thread::spawn(lock_one).join().unwrap();
    });
    let both = of(|| {
        let threads = [thread::spawn(lock_one), thread::spawn(lock_one)];
        threads.into_iter().for_each(|thread| thread.join().unwrap());
    });
    // It locks, unlocks, ends; `main` joins it, and returns.
    assert_eq!(size(&one), (6, 5));
    // Four states of each in all pairs; `main` joins the first where that has ended, with each of the other's; and then the second, and returns.
    assert_eq!(both.states.len(), 16 + 4 + 1 + 1);
}

/// Who prints first is another state, and both are known afterwards.
#[test]
fn two_who_print() {
    let graph = of(|| {
        let one = thread::spawn(|| println!("one"));
        let two = thread::spawn(|| println!("two"));
        one.join().unwrap();
        two.join().unwrap();
    });
    assert_eq!(ends(&graph).len(), 2);
}

#[test]
fn a_hang_says_who_waits_and_who_holds() {
    let graph = of(|| {
        let (tx, rx) = mpsc::channel::<u32>();
        let _kept = tx;
        rx.recv().unwrap();
    });
    let end = graph.states.iter().find_map(|state| state.end.clone());
    let Some(End::Ended { outcome, waiting, holders, .. }) = end else { panic!("{end:?}") };
    assert_eq!(outcome.ending, Ending::Deadlocked);
    assert_eq!((waiting.len(), holders.len()), (1, 2));
}

#[test]
fn who_is_left_is_known() {
    let graph = of(|| {
        let (tx, rx) = mpsc::channel::<u32>();
        let other = tx.clone();
        println!("two");
        drop(tx);
        println!("one");
        drop(other);
        assert!(rx.recv().is_err());
    });
    let left: Vec<_> = graph.states.iter().filter_map(|state| state.halves.first().copied()).collect();
    for halves in [(2, 1), (1, 1), (0, 1)] {
        assert!(left.contains(&halves), "{halves:?}: {left:?}");
    }
}

/// Who looks in vain may do so once, and waits then until there is something.
#[test]
fn a_limit_keeps_a_thread_from_going_on() {
    let graph = of(|| {
        let (tx, rx) = mpsc::channel();
        let sender = thread::spawn(move || tx.send(1).unwrap());
        while rx.try_recv().is_err() {}
        sender.join().unwrap();
    });
    assert!(graph.states.iter().any(|state| state.threads.iter().any(|at| at.is_limited)));
    assert_eq!(ends(&graph), [Some(Ending::Returned)]);
}

#[test]
fn too_many_states() {
    let many = || {
        for _ in 0..1_000 {
            println!("one");
        }
    };
    let none = common::in_time("the program", move || graph(&limits(), 1_000, &Files::default(), many));
    assert_eq!(none.expect("it is covered"), None);
}

/// Every step of the graph can be taken, and threads that share an `Arc` whose last handle is noticed are followed by what is known then.
#[test]
fn a_walk_is_followed() {
    let program = || {
        let (tx, rx) = mpsc::channel();
        let shared = Arc::new(Mutex::new(rx));
        let own = Arc::clone(&shared);
        let worker = thread::spawn(move || own.lock().unwrap().recv().is_ok());
        drop(shared);
        tx.send(1).ok();
        worker.join().unwrap();
    };
    let graph = of(program);
    let mut at = 0;
    let (mut schedule, mut enabled) = (Vec::new(), Vec::new());
    while let Some(step) = graph.states[at].moves.last() {
        let mut threads: Vec<_> = graph.states[at].moves.iter().map(|step| step.thread).collect();
        threads.dedup();
        enabled.push(threads);
        schedule.push((step.thread, step.variant));
        at = step.to;
    }
    let followed = common::in_time("the program", move || follow(&limits(), &[schedule], program));
    let followed = followed.expect("it can be followed").remove(0);
    assert_eq!(followed.enabled, enabled);
    let Some(End::Ended { outcome, .. }) = &graph.states[at].end else { panic!("it ends") };
    assert_eq!(followed.outcome.as_ref(), Some(outcome));
}

/// Two lock the same mutex, one after the other. Who was first is forgotten when both have unlocked it: of the pairs of their states one is
/// missing, in which both have it, and no other stands there twice.
#[test]
fn states_that_nobody_can_tell_apart_are_one() {
    let graph = of(|| {
        let mutex = Arc::new(Mutex::new(()));
        let threads = [(); 2].map(|()| {
            let mutex = Arc::clone(&mutex);
            thread::spawn(move || drop(mutex.lock()))
        });
        threads.into_iter().for_each(|thread| thread.join().unwrap());
    });
    assert_eq!(graph.states.len(), 16 - 1 + 4 + 1 + 1);
    let states = &graph.states;
    let twice = (0..states.len()).find(|place| states[..*place].contains(&states[*place]));
    assert_eq!(twice, None);
}

/// Whoever may interrupt nobody can choose only where a thread has to wait.
#[test]
fn a_part_of_a_graph() {
    fn program() {
        let threads = ["one", "two"].map(|text| thread::spawn(move || println!("{text}")));
        threads.into_iter().for_each(|thread| thread.join().unwrap());
    }
    let part = |preemptions| {
        let limits = Limits { preemptions, ..limits() };
        graph(&limits, 1_000, &Files::default(), program).expect("it is covered").expect("it has few states")
    };
    let (whole, part) = (part(None), part(Some(0)));
    assert!(part.states.len() < whole.states.len());
    assert_eq!(ends(&part).len(), ends(&whole).len());
    let is_kept = |graph: &Graph| graph.states.iter().flat_map(|state| &state.threads).any(|at| at.is_kept);
    assert_eq!((is_kept(&part), is_kept(&whole)), (true, false));
    let choices = part.states.iter().filter(|state| state.moves.len() > 1);
    // `main` waits for the first; and that thread, or the other, has ended.
    assert!(choices.clone().count() > 0);
    let goes_on = |state: &&explorer::explorer::State| state.threads.iter().any(|at| at.is_kept);
    assert!(choices.clone().all(|state| !goes_on(&state)));
}
