//! Programs that use std alone.

super::programs! {
model {
    use explorer::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
    use explorer::sync::atomic::{AtomicUsize, Ordering};
    use explorer::sync::mpsc::{self, channel, sync_channel};
    use explorer::sync::{Arc, Mutex, RwLock};
    use explorer::thread;
    use explorer::time::Duration;
}
real {
    use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc::{self, channel, sync_channel};
    use std::sync::{Arc, Mutex, RwLock};
    use crate::shaken as thread;
    use std::time::Duration;
}

fn producers() {
    let (tx, rx) = channel();
    for producer in 0..3 {
        let tx = tx.clone();
        thread::spawn(move || tx.send(producer).unwrap());
    }
    drop(tx);
    format!("{:?}", rx.iter().collect::<Vec<_>>())
} shows ["[0, 1, 2]", "[0, 2, 1]", "[1, 0, 2]", "[1, 2, 0]", "[2, 0, 1]", "[2, 1, 0]"]

/// Whoever goes last drops what the thread returned.
fn a_dropped_handle() {
    let (tx, rx) = channel::<u32>();
    drop(thread::spawn(move || tx));
    format!("{:?}", rx.try_recv())
} shows ["Err(Disconnected)", "Err(Empty)"]

fn a_dropped_handle_and_a_panic() {
    let (tx, rx) = channel::<u32>();
    drop(thread::spawn(move || resume_unwind(Box::new(tx))));
    thread::yield_now();
    format!("{:?}", rx.try_recv())
} shows ["Err(Disconnected)", "Err(Empty)"]

fn scoped_results() {
    let (tx, rx) = channel::<u32>();
    let (tx2, rx2) = channel();
    drop(rx2);
    let mut seen = String::new();
    thread::scope(|scope| {
        let own = tx.clone();
        scope.spawn(move || tx2.send(own));
        scope.spawn(move || tx);
        seen += &format!("{:?} ", rx.try_recv());
        seen += &format!("{:?}", rx.recv());
    });
    seen
} shows ["Err(Disconnected) Err(RecvError)", "Err(Empty) Err(RecvError)"]

fn scoped_panics() {
    let (tx, rx) = channel::<u32>();
    let seen = Mutex::new(Vec::new());
    let caught = catch_unwind(AssertUnwindSafe(|| thread::scope(|scope| {
        let tx2 = tx.clone();
        seen.lock().unwrap().push(scope.spawn(move || resume_unwind(Box::new(tx2))).join().is_err());
        scope.spawn(move || resume_unwind(Box::new(tx)));
        seen.lock().unwrap().push(rx.recv().is_err());
    })));
    format!("{:?} {}", seen.lock().unwrap(), caught.is_err())
} shows ["[true, true] true"]

fn a_scope_in_a_scope() {
    let (tx, rx) = channel();
    thread::scope(|scope| {
        let tx = &tx;
        scope.spawn(move || {
            scope.spawn(move || tx.send(1).unwrap());
            tx.send(2).unwrap();
        });
        tx.send(3).unwrap();
    });
    format!("{:?}", rx.try_iter().collect::<Vec<_>>())
} shows ["[1, 2, 3]", "[1, 3, 2]", "[2, 1, 3]", "[2, 3, 1]", "[3, 1, 2]", "[3, 2, 1]"]

fn a_scope_with_a_borrowed_sender() {
    let (tx, rx) = channel();
    thread::scope(|scope| {
        scope.spawn(|| tx.send(1).unwrap());
        format!("{:?}", rx.iter().collect::<Vec<_>>())
    })
} shows ["deadlocks"]

fn the_last_handle_of_an_arc() {
    let (tx, rx) = channel::<u32>();
    let tx = Arc::new(Mutex::new(tx));
    let theirs = Arc::clone(&tx);
    let thread = thread::spawn(move || drop(theirs));
    drop(tx);
    let first = rx.try_recv();
    thread.join().unwrap();
    format!("{first:?} {:?}", rx.try_recv())
} shows ["Err(Disconnected) Err(Disconnected)", "Err(Empty) Err(Disconnected)"]

fn full_empty_or_gone() {
    let (tx, rx) = sync_channel(1);
    let receiver = thread::spawn(move || (rx.recv(), rx.try_recv()));
    let sent = [tx.try_send(1).is_ok(), tx.try_send(2).is_ok(), tx.send(3).is_ok()];
    format!("{sent:?} {:?}", receiver.join().unwrap())
} shows [
    "[true, false, false] (Ok(1), Err(Empty))",
    "[true, false, true] (Ok(1), Err(Empty))",
    "[true, false, true] (Ok(1), Ok(3))",
    "[true, true, false] (Ok(1), Err(Empty))",
    "[true, true, false] (Ok(1), Ok(2))",
    "[true, true, true] (Ok(1), Ok(2))",
]

fn buffered_messages_go_with_the_receiver() {
    let (tx, rx) = sync_channel(2);
    let receiver = thread::spawn(move || rx.recv());
    let sent: Vec<_> = (0..3).map(|message| tx.send(message).is_ok()).collect();
    format!("{sent:?} {:?}", receiver.join().unwrap())
} shows ["[true, false, false] Ok(0)", "[true, true, false] Ok(0)", "[true, true, true] Ok(0)"]

/// Those behind it are never dropped.
fn a_message_that_panics_when_it_is_dropped() {
    struct Loud(u32, Arc<AtomicUsize>);
    impl Drop for Loud {
        fn drop(&mut self) {
            self.1.fetch_add(1, Ordering::SeqCst);
            if self.0 == 1 {
                resume_unwind(Box::new("it is the first"));
            }
        }
    }
    let dropped = Arc::new(AtomicUsize::new(0));
    let (tx, rx) = channel();
    for number in 1..=2 {
        assert!(tx.send(Loud(number, Arc::clone(&dropped))).is_ok());
    }
    let panics = catch_unwind(AssertUnwindSafe(|| drop(rx))).is_err();
    format!("{panics} {}", dropped.load(Ordering::SeqCst))
} shows ["true 1"]

/// The reply's sender is in a message that goes with the receiver.
fn a_request_that_nobody_takes() {
    let (requests, rx) = channel::<mpsc::Sender<u32>>();
    let server = thread::spawn(move || drop(rx));
    let (reply, replies) = channel();
    let sent = requests.send(reply).is_ok();
    let seen = format!("{sent} {:?}", replies.recv());
    server.join().unwrap();
    seen
} shows ["false Err(RecvError)", "true Err(RecvError)"]

fn a_rendezvous_and_its_end() {
    let (tx, rx) = sync_channel(0);
    let sender = thread::spawn(move || [tx.send(1).is_ok(), tx.send(2).is_ok()]);
    let first = rx.recv();
    let second = rx.try_recv();
    drop(rx);
    format!("{first:?} {second:?} {:?}", sender.join().unwrap())
} shows ["Ok(1) Err(Empty) [true, false]", "Ok(1) Ok(2) [true, true]"]

fn two_senders_at_capacity_0() {
    let (tx, rx) = sync_channel(0);
    let tx2 = tx.clone();
    let one = thread::spawn(move || tx.send(1).is_ok());
    let two = thread::spawn(move || tx2.try_send(2).is_ok());
    let seen = format!("{:?} {:?}", rx.recv(), rx.recv());
    format!("{seen} {} {}", one.join().unwrap(), two.join().unwrap())
} shows ["Ok(1) Err(RecvError) true false", "Ok(1) Ok(2) true true", "Ok(2) Ok(1) true true"]

fn a_timeout_or_a_message() {
    let (tx, rx) = channel();
    let sender = thread::spawn(move || tx.send(1).is_ok());
    let first = rx.recv_timeout(Duration::from_micros(50));
    let second = rx.recv();
    format!("{first:?} {second:?} {}", sender.join().unwrap())
} shows ["Err(Timeout) Ok(1) true", "Ok(1) Err(RecvError) true"]

fn a_timeout_at_capacity_0() {
    let (tx, rx) = sync_channel(0);
    let sender = thread::spawn(move || (tx.try_send(1).is_ok(), tx.send(2).is_ok()));
    let first = rx.recv_timeout(Duration::from_micros(50));
    drop(rx);
    format!("{first:?} {:?}", sender.join().unwrap())
} shows ["Err(Timeout) (false, false)", "Ok(1) (true, false)", "Ok(2) (false, true)"]

fn a_lost_update() {
    let counter = Arc::new(AtomicUsize::new(0));
    let theirs = Arc::clone(&counter);
    let other = thread::spawn(move || theirs.store(theirs.load(Ordering::SeqCst) + 1, Ordering::SeqCst));
    counter.store(counter.load(Ordering::SeqCst) + 1, Ordering::SeqCst);
    other.join().unwrap();
    format!("{}", counter.load(Ordering::SeqCst))
} shows ["1", "2"]

fn a_poisoned_mutex() {
    let mutex = Arc::new(Mutex::new(1));
    let theirs = Arc::clone(&mutex);
    let other = thread::spawn(move || {
        let _guard = theirs.lock();
        resume_unwind(Box::new(()));
    });
    let seen = format!("{:?} {:?}", mutex.try_lock().is_ok(), mutex.lock().is_err());
    format!("{seen} {}", other.join().is_err())
} shows ["deadlocks", "false true true"]

fn two_mutexes() {
    let both = Arc::new((Mutex::new(()), Mutex::new(())));
    let theirs = Arc::clone(&both);
    let other = thread::spawn(move || {
        let _first = theirs.1.lock();
        let _second = theirs.0.lock();
    });
    {
        let _first = both.0.lock();
        let _second = both.1.lock();
    }
    other.join().unwrap();
    "done".to_owned()
} shows ["deadlocks", "done"]

fn unpark_before_and_after() {
    let seen = Arc::new(AtomicUsize::new(0));
    let theirs = Arc::clone(&seen);
    let parked = thread::spawn(move || {
        thread::park();
        theirs.load(Ordering::SeqCst)
    });
    seen.store(1, Ordering::SeqCst);
    parked.thread().unpark();
    format!("{}", parked.join().unwrap())
} shows ["0", "1"]

fn a_reader_and_a_writer() {
    let lock = Arc::new(RwLock::new(0));
    let theirs = Arc::clone(&lock);
    let other = thread::spawn(move || *theirs.write().unwrap() = 1);
    let seen = *lock.read().unwrap();
    other.join().unwrap();
    format!("{seen}")
} shows ["0", "1"]

fn an_update_under_two_guards() {
    let lock = RwLock::new(0);
    let add = || {
        let before = *lock.read().unwrap();
        *lock.write().unwrap() = before + 1;
    };
    thread::scope(|scope| {
        scope.spawn(add);
        scope.spawn(add);
    });
    format!("{}", lock.read().unwrap())
} shows ["1", "2"]

fn a_look_at_an_rwlock() {
    let lock = Arc::new(RwLock::new(0));
    let theirs = Arc::clone(&lock);
    let other = thread::spawn(move || *theirs.write().unwrap() = 1);
    let seen = lock.try_read().ok().map(|guard| *guard);
    other.join().unwrap();
    format!("{seen:?} {}", lock.try_write().is_ok())
} shows ["None true", "Some(0) true", "Some(1) true"]

/// Each reader is inside until the other is.
fn two_readers_meet() {
    let lock = RwLock::new(());
    let (to_one, one) = channel();
    let (to_other, other) = channel();
    thread::scope(|scope| {
        let lock = &lock;
        scope.spawn(move || {
            let _guard = lock.read();
            to_other.send(()).unwrap();
            one.recv().unwrap();
        });
        scope.spawn(move || {
            let _guard = lock.read();
            to_one.send(()).unwrap();
            other.recv().unwrap();
        });
    });
    "met".to_owned()
} shows ["met"]

/// A writer that panics leaves its mark, and a reader that panics leaves none.
fn a_poisoned_rwlock() {
    let lock = Arc::new(RwLock::new(1));
    let (read, written) = (Arc::clone(&lock), Arc::clone(&lock));
    let reader = thread::spawn(move || {
        let _guard = read.read().unwrap();
        resume_unwind(Box::new(()));
    });
    let after_reading = reader.join().is_err() && lock.read().is_ok();
    let writer = thread::spawn(move || {
        let _guard = written.write().unwrap();
        resume_unwind(Box::new(()));
    });
    let seen = lock.read().is_err();
    format!("{after_reading} {} {seen} {}", writer.join().is_err(), lock.write().is_err())
} shows ["true true false true", "true true true true"]
}
