//! Programs with threads that look for each other, or wait for a while.

super::programs! {
model {
    use explorer::collections::{HashMap, HashSet};
    use explorer::sync::Arc;
    use explorer::sync::atomic::{AtomicUsize, Ordering};
    use explorer::sync::mpsc::channel;
    use explorer::thread;
    use explorer::time::Duration;
}
real {
    use crate::shaken as thread;
    use std::collections::{HashMap, HashSet};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc::channel;
    use std::time::Duration;
}

fn a_look_at_a_thread() {
    let (tx, rx) = channel::<()>();
    let other = thread::spawn(move || drop(rx));
    let first = other.is_finished();
    let sent = tx.send(()).is_ok();
    let second = other.is_finished();
    other.join().unwrap();
    format!("{first} {sent} {second}")
} shows ["false false false", "false false true", "false true false", "false true true", "true false true"]

/// It has been unparked, or its time is up.
fn to_park_for_a_while() {
    let seen = Arc::new(AtomicUsize::new(0));
    let theirs = Arc::clone(&seen);
    let parked = thread::spawn(move || {
        thread::park_timeout(Duration::from_micros(50));
        theirs.load(Ordering::SeqCst)
    });
    seen.store(1, Ordering::SeqCst);
    parked.thread().unpark();
    format!("{}", parked.join().unwrap())
} shows ["0", "1"]

fn to_park_twice_for_a_while() {
    thread::current().unpark();
    thread::park_timeout(Duration::from_secs(1));
    thread::park_timeout(Duration::from_micros(1));
    "goes on".to_owned()
} shows ["goes on"]

fn threads_in_a_map() {
    let threads: Vec<_> = (0..3).map(|number| thread::spawn(move || number)).collect();
    let ids: HashSet<_> = threads.iter().map(|thread| thread.thread().id()).collect();
    let mut numbers: HashMap<_, u32> = HashMap::new();
    for thread in threads {
        let id = thread.thread().id();
        numbers.insert(id, thread.join().unwrap());
    }
    format!("{} {} {}", ids.len(), numbers.len(), ids.contains(&thread::current().id()))
} shows ["3 3 false"]
}
