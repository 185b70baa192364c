//! Programs about atomics, memory orderings and `Arc`. A real run takes each many times, with two threads that begin together, and shows what
//! came of it least often: that is where threads that see things in no one order would show.

use explorer::explorer::{Limits, explore};

/// How often a real run takes a program.
const ROUNDS: usize = 20;

/// And one that is refused.
const REFUSED_ROUNDS: usize = 200;

super::programs! {
model {
    use explorer::sync::atomic::{AtomicBool, AtomicUsize, Ordering::{self, *}, fence};
    use explorer::sync::{Arc, Weak};
    use explorer::{hint, thread};

    /// Two threads, and what they return.
    pub fn two<A: Send, B: Send>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B + Send) -> (A, B) {
        thread::scope(|scope| {
            let one = scope.spawn(one);
            let other = scope.spawn(other);
            (one.join().unwrap(), other.join().unwrap())
        })
    }

    fn often(body: impl Fn() -> String) -> String {
        body()
    }

    const PAIRS: usize = 1;

    /// Whether two threads each store to one of two atomics and miss what the other stores. Of so many pairs of atomics.
    pub fn buffers(store: Ordering, load: Ordering) -> bool {
        let [x, y] = [(); 2].map(|()| (0..PAIRS).map(|_| AtomicUsize::new(0)).collect::<Vec<_>>());
        let see = |own: &AtomicUsize, other: &AtomicUsize| {
            own.store(1, store);
            other.load(load)
        };
        let one = || x.iter().zip(&y).map(|(x, y)| see(x, y)).collect::<Vec<_>>();
        let other = || x.iter().zip(&y).map(|(x, y)| see(y, x)).collect::<Vec<_>>();
        let (one, other) = two(one, other);
        one.into_iter().zip(other).any(|seen| seen == (0, 0))
    }
}
real {
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::{self, *}, fence};
    use std::sync::{Arc, Weak};
    use std::{hint, thread};

    /// Two threads that begin together, and what they return.
    pub fn two<A: Send, B: Send>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B + Send) -> (A, B) {
        let ready = AtomicUsize::new(0);
        let begin = || {
            ready.fetch_add(1, SeqCst);
            // Without a pause, so that both go on at the same moment, unless the other has no processor.
            let mut looks = 0;
            while ready.load(SeqCst) < 2 {
                looks += 1;
                if looks % 10_000 == 0 {
                    thread::yield_now();
                }
            }
        };
        thread::scope(|scope| {
            let one = scope.spawn(|| {
                begin();
                one()
            });
            let other = scope.spawn(|| {
                begin();
                other()
            });
            (one.join().unwrap(), other.join().unwrap())
        })
    }

    fn often(body: impl Fn() -> String) -> String {
        let mut seen = std::collections::BTreeMap::<String, usize>::new();
        (0..super::ROUNDS).for_each(|_| *seen.entry(body()).or_default() += 1);
        seen.into_iter().min_by_key(|(_, times)| *times).unwrap().0
    }

    const PAIRS: usize = 10_000;

    /// Whether two threads each store to one of two atomics and miss what the other stores. Of so many pairs of atomics.
    pub fn buffers(store: Ordering, load: Ordering) -> bool {
        let [x, y] = [(); 2].map(|()| (0..PAIRS).map(|_| AtomicUsize::new(0)).collect::<Vec<_>>());
        let see = |own: &AtomicUsize, other: &AtomicUsize| {
            own.store(1, store);
            other.load(load)
        };
        let one = || x.iter().zip(&y).map(|(x, y)| see(x, y)).collect::<Vec<_>>();
        let other = || x.iter().zip(&y).map(|(x, y)| see(y, x)).collect::<Vec<_>>();
        let (one, other) = two(one, other);
        one.into_iter().zip(other).any(|seen| seen == (0, 0))
    }
}

fn store_buffering() {
    often(|| {
        let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let one = || {
            x.store(1, SeqCst);
            y.load(SeqCst)
        };
        let other = || {
            y.store(1, SeqCst);
            x.load(SeqCst)
        };
        format!("{:?}", two(one, other))
    })
} shows ["(0, 1)", "(1, 0)", "(1, 1)"]

fn many_stores_and_loads() {
    format!("{}", buffers(SeqCst, SeqCst))
} shows ["false"]

fn message_passing() {
    often(|| {
        let (message, flag) = (AtomicUsize::new(0), AtomicBool::new(false));
        let one = || {
            message.store(1, Relaxed);
            flag.store(true, Release);
        };
        let other = || flag.load(Acquire).then(|| message.load(Relaxed));
        format!("{:?}", two(one, other).1)
    })
} shows ["None", "Some(1)"]

fn message_passing_with_fences() {
    often(|| {
        let (message, flag) = (AtomicUsize::new(0), AtomicBool::new(false));
        let one = || {
            message.store(1, Relaxed);
            fence(Release);
            flag.store(true, Relaxed);
        };
        let other = || {
            let is_there = flag.load(Relaxed);
            fence(Acquire);
            is_there.then(|| message.load(Relaxed))
        };
        format!("{:?}", two(one, other).1)
    })
} shows ["None", "Some(1)"]

fn load_buffering() {
    often(|| {
        let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let one = || {
            let seen = x.load(SeqCst);
            y.store(1, SeqCst);
            seen
        };
        let other = || {
            let seen = y.load(SeqCst);
            x.store(1, SeqCst);
            seen
        };
        format!("{:?}", two(one, other))
    })
} shows ["(0, 0)", "(0, 1)", "(1, 0)"]

fn independent_reads_of_independent_writes() {
    often(|| {
        let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let read = || two(|| (x.load(SeqCst), y.load(SeqCst)), || (y.load(SeqCst), x.load(SeqCst)));
        let write = || two(|| x.store(1, SeqCst), || y.store(1, SeqCst));
        let seen = two(read, write).0;
        let orders = if seen == ((1, 0), (1, 0)) { "two orders" } else { "one order" };
        orders.to_owned()
    })
} shows ["one order"]

fn two_and_two_writes() {
    often(|| {
        let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let one = || {
            x.store(1, SeqCst);
            y.store(2, SeqCst);
        };
        let other = || {
            y.store(1, SeqCst);
            x.store(2, SeqCst);
        };
        two(one, other);
        format!("{} {}", x.load(SeqCst), y.load(SeqCst))
    })
} shows ["1 2", "2 1", "2 2"]

fn one_atomic_in_one_order() {
    often(|| {
        let x = AtomicUsize::new(0);
        let one = || {
            x.store(1, Relaxed);
            x.store(2, Relaxed);
        };
        format!("{:?}", two(one, || (x.load(Relaxed), x.load(Relaxed))).1)
    })
} shows ["(0, 0)", "(0, 1)", "(0, 2)", "(1, 1)", "(1, 2)", "(2, 2)"]

fn two_counters() {
    often(|| {
        let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let count = || (x.fetch_add(1, Relaxed), y.fetch_add(1, Relaxed));
        format!("{:?} {} {}", two(count, count), x.load(Relaxed), y.load(Relaxed))
    })
} shows ["((0, 0), (1, 1)) 2 2", "((0, 1), (1, 0)) 2 2", "((1, 0), (0, 1)) 2 2", "((1, 1), (0, 0)) 2 2"]

fn a_flag_that_ends_a_loop() {
    often(|| {
        let (message, flag) = (AtomicUsize::new(0), AtomicBool::new(false));
        let one = || {
            message.store(1, Relaxed);
            flag.store(true, Release);
        };
        let other = || {
            while !flag.load(Acquire) {
                hint::spin_loop();
                thread::yield_now();
            }
            message.load(Relaxed)
        };
        format!("{}", two(one, other).1)
    })
} shows ["1"]

fn a_spinlock() {
    often(|| {
        let (locked, count) = (AtomicBool::new(false), AtomicUsize::new(0));
        let add = || {
            while locked.compare_exchange(false, true, Acquire, Relaxed).is_err() {
                thread::yield_now();
            }
            let before = count.load(Relaxed);
            count.store(before + 1, Relaxed);
            locked.store(false, Release);
            before
        };
        format!("{:?}", two(add, add))
    })
} shows ["(0, 1)", "(1, 0)"]

fn a_weak_exchange() {
    often(|| {
        let x = AtomicUsize::new(0);
        let exchange = || x.compare_exchange_weak(0, 1, Relaxed, Relaxed).is_ok();
        format!("{:?}", two(exchange, exchange))
    })
} shows ["(false, false)", "(false, true)", "(true, false)"]

fn a_static() {
    static COUNT: AtomicUsize = AtomicUsize::new(5);
    let add = || COUNT.fetch_add(1, SeqCst);
    let (one, other) = two(add, add);
    // A real run is not the first of its process.
    let first = one.min(other);
    format!("{} {}", one - first, other - first)
} shows ["0 1", "1 0"]

fn who_takes_the_value() {
    often(|| {
        let value = Arc::new(1);
        let theirs = Arc::clone(&value);
        format!("{:?}", two(|| Arc::into_inner(value), || Arc::into_inner(theirs)))
    })
} shows ["(None, Some(1))", "(Some(1), None)"]

fn who_unwraps_the_value() {
    often(|| {
        let value = Arc::new(1);
        let theirs = Arc::clone(&value);
        format!("{:?}", two(|| Arc::try_unwrap(value).is_ok(), || Arc::try_unwrap(theirs).is_ok()))
    })
} shows ["(false, false)", "(false, true)", "(true, false)"]

fn how_many_handles() {
    often(|| {
        let value = Arc::new(1);
        let theirs = Arc::clone(&value);
        let clones = || {
            let another = Arc::clone(&theirs);
            let weak = Arc::downgrade(&theirs);
            drop((another, weak));
            drop(theirs);
        };
        let counts = two(clones, || (Arc::strong_count(&value), Arc::weak_count(&value))).1;
        format!("{counts:?} {}", Arc::strong_count(&value))
    })
} shows ["(1, 0) 1", "(2, 0) 1", "(2, 1) 1", "(3, 0) 1", "(3, 1) 1"]

fn a_weak_handle() {
    often(|| {
        let value = Arc::new(1);
        let weak = Arc::downgrade(&value);
        let dropped = || drop(value);
        let found = two(dropped, || (weak.upgrade(), weak.upgrade())).1;
        format!("{found:?} {} {:?}", Weak::strong_count(&weak), Weak::<u32>::new().upgrade())
    })
} shows ["(None, None) 0 None", "(Some(1), Some(1)) 2 None"]

fn a_value_of_ones_own() {
    often(|| {
        let mut value = Arc::new(1);
        let theirs = Arc::clone(&value);
        let weak = Arc::downgrade(&value);
        let own = two(|| drop((theirs, weak)), || Arc::get_mut(&mut value).is_some()).1;
        *Arc::make_mut(&mut value) += 1;
        format!("{own} {}", Arc::unwrap_or_clone(value))
    })
} shows ["false 2", "true 2"]
}

/// Programs that are not covered, since real threads may do what no order of their steps explains.
mod refused {
    super::super::programs! {
    model {
        use explorer::sync::atomic::{AtomicUsize, Ordering::*};
        use super::super::model::{buffers, two};
    }
    real {
        use std::sync::atomic::{AtomicUsize, Ordering::*};
        use super::super::real::{buffers, two};
    }

    fn store_buffering() {
        format!("{}", buffers(Relaxed, Relaxed) || buffers(Release, Acquire))
    } shows []

    fn message_passing() {
        let (message, flag) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let one = || {
            message.store(1, Relaxed);
            flag.store(1, Relaxed);
        };
        let seen = two(one, || (flag.load(Relaxed), message.load(Relaxed))).1;
        format!("{}", seen == (1, 0))
    } shows []

    fn load_buffering() {
        let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let one = || {
            let seen = x.load(Relaxed);
            y.store(1, Relaxed);
            seen
        };
        let other = || {
            let seen = y.load(Relaxed);
            x.store(1, Relaxed);
            seen
        };
        format!("{}", two(one, other) == (1, 1))
    } shows []

    fn independent_reads_of_independent_writes() {
        let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let read = || two(|| (x.load(Acquire), y.load(Acquire)), || (y.load(Acquire), x.load(Acquire)));
        let write = || two(|| x.store(1, Release), || y.store(1, Release));
        format!("{}", two(read, write).0 == ((1, 0), (1, 0)))
    } shows []

    fn two_and_two_writes() {
        let (x, y) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let one = || {
            x.store(1, Relaxed);
            y.store(2, Relaxed);
        };
        let other = || {
            y.store(1, Relaxed);
            x.store(2, Relaxed);
        };
        two(one, other);
        format!("{}", (x.load(Relaxed), y.load(Relaxed)) == (1, 1))
    } shows []
    }
}

/// They are refused, and real threads are looked at doing it.
#[test]
fn programs_that_are_refused() {
    for program in refused::PROGRAMS {
        let model = program.model;
        let refused = super::common::in_time(program.name, || {
            explore(&Limits::default(), move || explorer::print!("{}", model()))
        });
        let why = refused.expect_err(program.name).0;
        assert!(why.contains("with `Ordering::"), "{}: {why}", program.name);
        let shown = (0..REFUSED_ROUNDS).filter(|_| (program.real)().contains("true")).count();
        println!("{}: in no one order {shown} of {REFUSED_ROUNDS} times", program.name);
    }
}
