//! Programs that wait for something beside channels: with `Condvar`, `Barrier`, `Once` and its relations, and at poisoned locks.

super::programs! {
model {
    use explorer::format;
    use explorer::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
    use explorer::sync::{Arc, Barrier, Condvar, LazyLock, Mutex, Once, OnceLock, RwLock, RwLockWriteGuard};
    use explorer::thread;
    use explorer::time::Duration;
}
real {
    use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
    use std::sync::{Arc, Barrier, Condvar, LazyLock, Mutex, Once, OnceLock, RwLock, RwLockWriteGuard};
    use crate::shaken as thread;
    use std::time::Duration;
}

fn a_condition() {
    let shared = Arc::new((Mutex::new(0), Condvar::new()));
    let theirs = Arc::clone(&shared);
    let thread = thread::spawn(move || {
        for _ in 0..2 {
            *theirs.0.lock().unwrap() += 1;
            theirs.1.notify_one();
        }
    });
    let seen = *shared.1.wait_while(shared.0.lock().unwrap(), |count| *count == 0).unwrap();
    thread.join().unwrap();
    format!("{seen}")
} shows ["1", "2"]

fn a_lost_notification() {
    let shared = Arc::new((Mutex::new(()), Condvar::new()));
    let theirs = Arc::clone(&shared);
    thread::spawn(move || theirs.1.notify_one());
    drop(shared.1.wait(shared.0.lock().unwrap()));
    "woken".to_owned()
} shows ["deadlocks", "woken"]

/// Who is notified of two, and what the other finds.
fn whom_it_wakes() {
    let shared = Arc::new((Mutex::new((0, Vec::new())), Condvar::new()));
    let threads: Vec<_> = (1..=2).map(|number| {
        let shared = Arc::clone(&shared);
        thread::spawn(move || {
            let mut state = shared.1.wait_while(shared.0.lock().unwrap(), |state| state.0 == 0).unwrap();
            state.0 -= 1;
            state.1.push(number);
        })
    }).collect();
    for _ in 0..2 {
        shared.0.lock().unwrap().0 += 1;
        shared.1.notify_one();
    }
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    format!("{:?}", shared.0.lock().unwrap().1)
} shows ["[1, 2]", "[2, 1]"]

fn all_are_woken() {
    let shared = Arc::new((Mutex::new((false, Vec::new())), Condvar::new()));
    let threads: Vec<_> = (1..=2).map(|number| {
        let shared = Arc::clone(&shared);
        thread::spawn(move || {
            let mut state = shared.1.wait_while(shared.0.lock().unwrap(), |state| !state.0).unwrap();
            state.1.push(number);
        })
    }).collect();
    shared.0.lock().unwrap().0 = true;
    shared.1.notify_all();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    format!("{:?}", shared.0.lock().unwrap().1)
} shows ["[1, 2]", "[2, 1]"]

/// That it is neither set nor the time up takes a wake-up for no reason.
fn a_time() {
    let shared = Arc::new((Mutex::new(false), Condvar::new()));
    let theirs = Arc::clone(&shared);
    let guard = shared.0.lock().unwrap();
    let thread = thread::spawn(move || {
        *theirs.0.lock().unwrap() = true;
        theirs.1.notify_one();
    });
    let (is_set, result) = shared.1.wait_timeout(guard, Duration::from_micros(50)).unwrap();
    let seen = format!("{is_set} {}", result.timed_out());
    drop(is_set);
    thread.join().unwrap();
    seen
} shows ["false false", "false true", "true false", "true true"]

fn a_time_for_a_condition() {
    let shared = Arc::new((Mutex::new(false), Condvar::new()));
    let theirs = Arc::clone(&shared);
    let thread = thread::spawn(move || {
        *theirs.0.lock().unwrap() = true;
        theirs.1.notify_one();
    });
    let time = Duration::from_micros(50);
    let (is_set, result) = shared.1.wait_timeout_while(shared.0.lock().unwrap(), time, |is_set| !*is_set).unwrap();
    let seen = format!("{is_set} {}", result.timed_out());
    drop(is_set);
    thread.join().unwrap();
    seen
} shows ["false true", "true false"]

/// With no time at all it does not wait.
fn no_time_for_a_condition() {
    let shared = (Mutex::new(()), Condvar::new());
    let mut looks = 0;
    let result = shared.1.wait_timeout_while(shared.0.lock().unwrap(), Duration::ZERO, |_| {
        looks += 1;
        true
    });
    format!("{looks} {}", result.unwrap().1.timed_out())
} shows ["1 true", "2 true", "3 true"]

fn poisoned_while_it_waits() {
    let shared = Arc::new((Mutex::new(false), Condvar::new()));
    let theirs = Arc::clone(&shared);
    let guard = shared.0.lock().unwrap();
    let thread = thread::spawn(move || {
        let mut is_set = theirs.0.lock().unwrap();
        *is_set = true;
        theirs.1.notify_one();
        resume_unwind(Box::new(()));
    });
    let waits = shared.1.wait_while(guard, |is_set| !*is_set);
    let seen = format!("{:?} {}", waits.as_ref().is_err(), **waits.as_ref().unwrap_or_else(|error| error.get_ref()));
    drop(waits);
    format!("{seen} {}", thread.join().is_err())
} shows ["true true true"]

fn a_barrier() {
    let shared = Arc::new((Barrier::new(3), Mutex::new(Vec::new())));
    let threads: Vec<_> = (1..=2).map(|number| {
        let shared = Arc::clone(&shared);
        thread::spawn(move || {
            shared.1.lock().unwrap().push(number);
            shared.0.wait().is_leader()
        })
    }).collect();
    let leads = shared.0.wait().is_leader();
    let seen = shared.1.lock().unwrap().len();
    let leaders: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    format!("{seen} {leads} {leaders:?}")
} shows ["2 false [false, true]", "2 false [true, false]", "2 true [false, false]"]

fn a_barrier_twice() {
    let shared = Arc::new((Barrier::new(2), Mutex::new(Vec::new())));
    let theirs = Arc::clone(&shared);
    let thread = thread::spawn(move || {
        for _ in 0..2 {
            theirs.1.lock().unwrap().push(1);
            theirs.0.wait();
        }
    });
    for _ in 0..2 {
        shared.1.lock().unwrap().push(2);
        shared.0.wait();
    }
    thread.join().unwrap();
    format!("{:?}", shared.1.lock().unwrap())
} shows ["[1, 2, 1, 2]", "[1, 2, 2, 1]", "[2, 1, 1, 2]", "[2, 1, 2, 1]"]

fn a_once() {
    let shared = Arc::new((Once::new(), Mutex::new(Vec::new())));
    let theirs = Arc::clone(&shared);
    let thread = thread::spawn(move || {
        theirs.0.call_once(|| theirs.1.lock().unwrap().push(1));
        theirs.1.lock().unwrap().len()
    });
    let before = shared.0.is_completed();
    shared.0.call_once(|| shared.1.lock().unwrap().push(2));
    format!("{before} {} {:?}", thread.join().unwrap(), shared.1.lock().unwrap())
} shows ["false 1 [1]", "false 1 [2]", "true 1 [1]"]

fn a_once_that_panics() {
    let once = Arc::new(Once::new());
    let theirs = Arc::clone(&once);
    let thread = thread::spawn(move || theirs.call_once(|| resume_unwind(Box::new("fails"))));
    let ours = catch_unwind(AssertUnwindSafe(|| once.call_once(|| {})));
    let theirs = thread.join().is_ok();
    let word = |panic: Box<dyn std::any::Any + Send>| panic.downcast_ref::<&str>().map(|text| text.to_string());
    let mut again = None;
    once.call_once_force(|state| again = Some(state.is_poisoned()));
    format!("{:?} {theirs} {again:?} {}", ours.map_err(word), once.is_completed())
} shows [
    "Err(Some(\"Once instance has previously been poisoned\")) false Some(true) true",
    "Ok(()) true None true",
]

fn a_once_lock() {
    let lock = Arc::new(OnceLock::new());
    let theirs = Arc::clone(&lock);
    let thread = thread::spawn(move || theirs.set(1));
    let seen = lock.get().copied();
    let ours = *lock.get_or_init(|| 2);
    format!("{seen:?} {ours} {:?}", thread.join().unwrap())
} shows ["None 1 Ok(())", "None 2 Err(1)", "Some(1) 1 Ok(())"]

fn a_once_lock_that_fails() {
    let lock = Arc::new(OnceLock::new());
    let theirs = Arc::clone(&lock);
    let thread = thread::spawn(move || *theirs.get_or_init(|| resume_unwind(Box::new(()))));
    let ours: u8 = *lock.get_or_init(|| 2);
    format!("{ours} {:?}", thread.join().ok())
} shows ["2 None", "2 Some(2)"]

fn once_lock_shown_and_taken_apart() {
    let mut lock = OnceLock::from(1);
    *lock.get_mut().unwrap() += 1;
    let shown = format!("{lock:?} {:?} {}", lock.clone(), lock == OnceLock::from(2));
    let taken = (lock.set(3), lock.take(), lock.get().copied(), lock.set(4), *lock.wait());
    format!("{shown} {taken:?} {:?} {:?}", OnceLock::<u8>::new(), lock.into_inner())
} shows ["OnceLock(2) OnceLock(2) true (Err(3), Some(2), None, Ok(()), 4) OnceLock(<uninit>) Some(4)"]

fn a_lazy_lock() {
    let made = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&made);
    let lazy = Arc::new(LazyLock::new(move || {
        *counted.lock().unwrap() += 1;
        7
    }));
    let theirs = Arc::clone(&lazy);
    let thread = thread::spawn(move || **theirs);
    let before = LazyLock::get(&lazy).is_some();
    let seen = **lazy + thread.join().unwrap();
    format!("{before} {seen} {lazy:?} {}", made.lock().unwrap())
} shows ["false 14 LazyLock(7) 1", "true 14 LazyLock(7) 1"]

fn a_lazy_lock_that_fails() {
    let lazy = LazyLock::<u8>::new(|| resume_unwind(Box::new("fails")));
    let word = |panic: Box<dyn std::any::Any + Send>| panic.downcast_ref::<&str>().map(|text| text.to_string());
    let first = catch_unwind(AssertUnwindSafe(|| *lazy)).map_err(word);
    let second = catch_unwind(AssertUnwindSafe(|| *lazy)).map_err(word);
    format!("{first:?} {second:?} {lazy:?}")
} shows [
    "Err(Some(\"fails\")) Err(Some(\"LazyLock instance has previously been poisoned\")) LazyLock(<uninit>)",
]

fn poisoned_and_cleared() {
    let shared = Arc::new((Mutex::new(1), RwLock::new(1)));
    let theirs = Arc::clone(&shared);
    let thread = thread::spawn(move || {
        let _guards = (theirs.0.lock(), theirs.1.write());
        resume_unwind(Box::new(()));
    });
    let panicked = thread.join().is_err();
    let before = format!("{panicked} {:?} {:?}", shared.0, shared.1);
    shared.0.clear_poison();
    shared.1.clear_poison();
    format!("{before} {} {}", shared.0.is_poisoned(), shared.1.read().is_err())
} shows [
    "true Mutex { data: 1, poisoned: true, .. } RwLock { data: 1, poisoned: true, .. } false false",
]

fn poison_beside_it() {
    let mutex = Arc::new(Mutex::new(()));
    let theirs = Arc::clone(&mutex);
    let thread = thread::spawn(move || {
        let _guard = theirs.lock();
        resume_unwind(Box::new(()));
    });
    let seen = (mutex.is_poisoned(), mutex.try_lock().is_ok());
    drop(thread.join());
    format!("{seen:?} {}", mutex.is_poisoned())
} shows ["(false, false) true", "(false, true) true", "(true, false) true"]

fn a_spin() {
    let mutex = Arc::new(Mutex::new(0));
    let theirs = Arc::clone(&mutex);
    let guard = mutex.lock().unwrap();
    let thread = thread::spawn(move || loop {
        if let Ok(mut value) = theirs.try_lock() {
            *value += 1;
            break;
        }
    });
    drop(guard);
    thread.join().unwrap();
    format!("{mutex:?}")
} shows ["Mutex { data: 1, poisoned: false, .. }"]

fn a_writer_that_reads_on() {
    let lock = Arc::new(RwLock::new(0));
    let theirs = Arc::clone(&lock);
    let thread = thread::spawn(move || *theirs.write().unwrap() += 10);
    let mut guard = lock.write().unwrap();
    *guard += 1;
    let wrote = *guard;
    let guard = RwLockWriteGuard::downgrade(guard);
    let seen = format!("{wrote} {}", *guard == wrote);
    drop(guard);
    thread.join().unwrap();
    seen
} shows ["1 true", "11 true"]
}
