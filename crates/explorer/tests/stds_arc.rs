//! Programs whose `Arc`s are std's own, since this crate's cannot do what they do.

use explorer::explorer::{Limits, Search, Unexplored, explore};
use explorer::panic::resume_unwind;
use explorer::sync::{Mutex, mpsc};
use explorer::{println, thread};
use std::sync::Arc;

fn outcomes(search: Search, program: fn()) -> Result<Vec<String>, Unexplored> {
    let limits = Limits { search, stds_arc: true, ..Limits::default() };
    let report = explore(&limits, program)?;
    assert!(report.is_exhaustive());
    Ok(report.outcomes.keys().map(|outcome| outcome.stdout.trim().replace('\n', " ")).collect())
}

#[track_caller]
fn expect(program: fn(), expected: &[&str]) {
    for search in [Search::Reduced, Search::Plain] {
        let found = outcomes(search, program);
        assert_eq!(
            found.as_deref(),
            Ok(&expected.iter().map(|text| text.to_string()).collect::<Vec<_>>()[..])
        );
    }
}

#[track_caller]
fn expect_refused(program: fn()) {
    let why = outcomes(Search::Reduced, program).unwrap_err().0;
    assert!(
        why.starts_with("not covered: a value that takes a step when it is dropped, in an `Arc`"),
        "{why}"
    );
}

trait Job: Send + Sync {
    fn run(self: Arc<Self>) -> u32;
}

struct Add(Mutex<u32>);

impl Job for Add {
    fn run(self: Arc<Self>) -> u32 {
        let mut value = self.0.lock().unwrap();
        *value += 1;
        *value
    }
}

#[test]
fn trait_objects_and_receivers() {
    let program = || {
        let job: Arc<dyn Job> = Arc::new(Add(Mutex::new(0)));
        let theirs = Arc::clone(&job);
        let other = thread::spawn(move || theirs.run());
        println!("{} {}", job.run(), other.join().unwrap());
    };
    expect(program, &["1 2", "2 1"]);
}

#[test]
fn slices() {
    let program = || {
        let values: Arc<[u32]> = Arc::new([1, 2, 3]);
        let theirs = Arc::clone(&values);
        let other = thread::spawn(move || theirs.iter().sum::<u32>());
        println!("{} {}", values.len(), other.join().unwrap());
    };
    expect(program, &["3 6"]);
}

/// Who drops the last handle would drop the sender.
#[test]
fn a_sender() {
    expect_refused(|| {
        let (tx, rx) = mpsc::channel::<u32>();
        let tx = Arc::new(tx);
        let theirs = Arc::clone(&tx);
        let other = thread::spawn(move || drop(theirs));
        drop(tx);
        println!("{:?}", rx.try_recv());
        other.join().unwrap();
    });
}

struct Loud;

impl Drop for Loud {
    fn drop(&mut self) {
        println!("goes");
    }
}

#[test]
fn a_value_that_prints() {
    expect_refused(|| drop(Arc::new(vec![Loud])));
}

#[test]
fn a_value_that_panics() {
    struct Panics;
    impl Drop for Panics {
        fn drop(&mut self) {
            resume_unwind(Box::new(()));
        }
    }
    expect_refused(|| drop(Arc::new(Panics)));
}

#[test]
fn a_value_that_starts_a_thread() {
    struct Starts;
    impl Drop for Starts {
        fn drop(&mut self) {
            drop(thread::spawn(|| ()));
        }
    }
    expect_refused(|| drop(Arc::new(Starts)));
}

/// It is the thread's own.
#[test]
fn a_value_that_prints_and_is_in_no_arc() {
    expect(|| drop(std::rc::Rc::new(Loud)), &["goes"]);
}
