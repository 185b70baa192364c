//! A program that is compiled with this crate in the place of std.

use stds_arc::explorer::{Limits, explore};
use stds_arc::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use stds_arc::sync::{Arc, mpsc};
use stds_arc::{println, thread};

trait Job: Send + Sync {
    fn run(self: Arc<Self>, done: mpsc::Sender<usize>);
}

impl Job for AtomicUsize {
    fn run(self: Arc<Self>, done: mpsc::Sender<usize>) {
        done.send(self.fetch_add(1, SeqCst)).unwrap();
    }
}

fn program() {
    let job: Arc<dyn Job> = Arc::new(AtomicUsize::new(0));
    let (tx, rx) = mpsc::channel();
    let theirs = (Arc::clone(&job), tx.clone());
    thread::spawn(move || theirs.0.run(theirs.1));
    job.run(tx);
    println!("{:?}", rx.iter().collect::<Vec<_>>());
}

#[test]
fn both_orders_are_found() {
    let limits = Limits { stds_arc: true, ..Limits::default() };
    let report = explore(&limits, program).unwrap();
    let shown: Vec<_> = report.outcomes.keys().map(|outcome| outcome.stdout.trim()).collect();
    assert_eq!((shown, report.is_exhaustive()), (vec!["[0, 1]", "[1, 0]"], true));
}
