//! `Arc` and `Weak`: the full set of outcomes of each program, and of each the same set without the reduction; and where a handle that
//! comes or goes is no step.

#[path = "common/both.rs"]
mod both;

use explorer::explorer::Limits;
use explorer::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use explorer::sync::{Arc, Mutex, Weak, mpsc};
use explorer::{format, println, thread};
use std::cell::Cell;
use std::collections::HashMap;

/// Both searches find these outcomes and no others. Returns how many runs it took with the reduction.
#[track_caller]
fn expect(program: fn(), expected: &[&str]) -> usize {
    let [reduced, _plain] = both::expect(&Limits::default(), "arc.rs", program, expected);
    reduced.runs
}

/// A value that says that it goes.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("{} goes", self.0);
    }
}

/// Three threads drop their handles in any order, and nothing comes of it. Nor does anybody know how many they are.
#[test]
fn handles_that_nobody_notices_are_no_steps() {
    let program = || {
        let values = Arc::new(Mutex::new(vec![1]));
        let threads = [(); 3].map(|()| {
            let values = Arc::clone(&values);
            thread::spawn(move || drop(Arc::clone(&values)))
        });
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        println!("{:?}", values.lock().unwrap());
    };
    assert_eq!(expect(program, &["[1]|Returned"]), 1);
}

#[test]
fn who_drops_the_last_handle() {
    let program = || {
        let loud = Arc::new(Loud("it"));
        let theirs = Arc::clone(&loud);
        let other = thread::spawn(move || {
            drop(theirs);
            println!("other");
        });
        drop(loud);
        println!("main");
        other.join().unwrap();
    };
    let expected = [
        "it goes main other|Returned",
        "it goes other main|Returned",
        "main it goes other|Returned",
        "other it goes main|Returned",
    ];
    expect(program, &expected);
}

/// It says nothing of that, except to who asks in the same thread.
#[test]
fn a_destructor_that_changes_a_thread_local() {
    explorer::thread_local! {
        static DROPPED: Cell<usize> = const { Cell::new(0) };
    }
    struct Counted(#[expect(dead_code)] String);
    impl Drop for Counted {
        fn drop(&mut self) {
            DROPPED.set(DROPPED.get() + 1);
        }
    }
    let program = || {
        let counted = Arc::new(Counted("counted".to_owned()));
        let theirs = Arc::clone(&counted);
        let other = thread::spawn(move || drop(theirs));
        drop(counted);
        println!("{}", DROPPED.get());
        other.join().unwrap();
    };
    expect(program, &["0|Returned", "1|Returned"]);
}

/// The value takes no step when it is dropped, and is inside of one that does.
#[test]
fn a_handle_in_a_handle() {
    let program = || {
        let inner = Arc::new(Loud("inner"));
        let outer = Arc::new((Arc::clone(&inner), vec![1]));
        let theirs = Arc::clone(&outer);
        drop(inner);
        let other = thread::spawn(move || drop(theirs));
        drop(outer);
        println!("main");
        other.join().unwrap();
    };
    expect(program, &["inner goes main|Returned", "main inner goes|Returned"]);
}

#[test]
fn a_panic_in_a_destructor_is_noticed() {
    struct Panics;
    impl Drop for Panics {
        fn drop(&mut self) {
            std::panic::resume_unwind(Box::new(()));
        }
    }
    let program = || {
        let value = Arc::new(Panics);
        let theirs = Arc::clone(&value);
        let other = thread::spawn(move || drop(theirs));
        let own = explorer::panic::catch_unwind(explorer::panic::AssertUnwindSafe(|| drop(value)));
        println!("{} {}", own.is_err(), other.join().is_err());
    };
    expect(program, &["true false|Returned", "false true|Returned"]);
}

#[test]
fn who_takes_the_value() {
    let program = || {
        let value = Arc::new(1);
        let theirs = Arc::clone(&value);
        let other = thread::spawn(move || Arc::into_inner(theirs));
        let own = Arc::into_inner(value);
        println!("{own:?} {:?}", other.join().unwrap());
    };
    expect(program, &["Some(1) None|Returned", "None Some(1)|Returned"]);
}

/// Both may find that there is another.
#[test]
fn who_unwraps_the_value() {
    let program = || {
        let value = Arc::new(1);
        let theirs = Arc::clone(&value);
        let other = thread::spawn(move || Arc::try_unwrap(theirs).is_ok());
        let own = Arc::try_unwrap(value).is_ok();
        println!("{own} {}", other.join().unwrap());
    };
    expect(program, &["false false|Returned", "true false|Returned", "false true|Returned"]);
}

#[test]
fn a_value_of_ones_own() {
    let program = || {
        let mut value = Arc::new(1);
        let theirs = Arc::clone(&value);
        let other = thread::spawn(move || drop(theirs));
        println!("{:?}", Arc::get_mut(&mut value));
        other.join().unwrap();
        println!("{:?}", Arc::get_mut(&mut value));
        let weak = Arc::downgrade(&value);
        println!("{:?}", Arc::get_mut(&mut value));
        drop(weak);
        println!("{:?}", Arc::get_mut(&mut value));
    };
    expect(program, &["None Some(1) None Some(1)|Returned", "Some(1) Some(1) None Some(1)|Returned"]);
}

/// A handle that is not the last may go at any time.
#[test]
fn counting_handles() {
    let program = || {
        let value = Arc::new(1);
        let theirs = Arc::clone(&value);
        let other = thread::spawn(move || {
            let another = Arc::clone(&theirs);
            let weak = Arc::downgrade(&another);
            drop(theirs);
            drop(weak);
        });
        println!("{} {}", Arc::strong_count(&value), Arc::weak_count(&value));
        other.join().unwrap();
        println!("{} {}", Arc::strong_count(&value), Arc::weak_count(&value));
    };
    let expected =
        ["1 0 1 0|Returned", "2 0 1 0|Returned", "2 1 1 0|Returned", "3 0 1 0|Returned", "3 1 1 0|Returned"];
    expect(program, &expected);
}

/// The other is about to make one, or has made it.
#[test]
fn counting_a_handle_that_is_being_made() {
    fn program<H: Send + 'static>(make: fn(&Arc<u32>) -> H, count: fn(&Arc<u32>) -> usize) {
        let value = Arc::new(1);
        let theirs = Arc::clone(&value);
        let (begins, begun) = mpsc::channel();
        let other = thread::spawn(move || {
            begins.send(()).unwrap();
            (make(&theirs), theirs)
        });
        begun.recv().unwrap();
        println!("{}", count(&value));
        let _ = other.join().unwrap();
    }
    expect(|| program(Arc::clone, Arc::strong_count), &["2|Returned", "3|Returned"]);
    expect(|| program(Arc::downgrade, Arc::weak_count), &["0|Returned", "1|Returned"]);
    expect(
        || program(|value| Arc::downgrade(value).clone(), Arc::weak_count),
        &["0|Returned", "1|Returned", "2|Returned"],
    );
}

#[test]
fn a_value_of_ones_own_when_the_last_weak_handle_goes() {
    let program = || {
        let mut value = Arc::new(1);
        let weak = Arc::downgrade(&value);
        let (begins, begun) = mpsc::channel();
        let other = thread::spawn(move || {
            begins.send(()).unwrap();
            drop(weak);
        });
        begun.recv().unwrap();
        println!("{}", Arc::get_mut(&mut value).is_some());
        other.join().unwrap();
    };
    expect(program, &["false|Returned", "true|Returned"]);
}

/// It looks on until the other has gone.
#[test]
fn waiting_for_the_last_handle() {
    let program = || {
        let value = Arc::new(1);
        let theirs = Arc::clone(&value);
        let other = thread::spawn(move || println!("other {theirs}"));
        while Arc::strong_count(&value) > 1 {
            thread::yield_now();
        }
        println!("main");
        other.join().unwrap();
    };
    expect(program, &["other 1 main|Returned"]);
}

#[test]
fn a_clone_of_ones_own_where_it_is_shared() {
    struct Copied(u32);
    impl Clone for Copied {
        fn clone(&self) -> Copied {
            println!("copied");
            Copied(self.0)
        }
    }
    let program = || {
        let mut value = Arc::new(Copied(1));
        let theirs = Arc::clone(&value);
        let other = thread::spawn(move || theirs.0);
        Arc::make_mut(&mut value).0 += 1;
        println!("{} {}", other.join().unwrap(), Arc::unwrap_or_clone(value).0);
    };
    expect(program, &["1 2|Returned", "copied 1 2|Returned"]);
}

#[test]
fn a_value_that_moves_away_from_its_weak_handles() {
    let program = || {
        let mut value = Arc::new(1);
        let weak = Arc::downgrade(&value);
        *Arc::make_mut(&mut value) += 1;
        println!("{value} {:?} {}", weak.upgrade(), Arc::weak_count(&value));
    };
    expect(program, &["2 None 0|Returned"]);
}

#[test]
fn a_weak_handle_finds_the_value_or_not() {
    let program = || {
        let value = Arc::new(Loud("it"));
        let weak = Arc::downgrade(&value);
        let other = thread::spawn(move || weak.upgrade().is_some());
        drop(value);
        println!("main");
        println!("{}", other.join().unwrap());
    };
    let expected =
        ["it goes main false|Returned", "it goes main true|Returned", "main it goes true|Returned"];
    expect(program, &expected);
}

#[test]
fn a_weak_handle_adds_to_the_count() {
    let program = || {
        let value = Arc::new(1);
        let weak = Arc::downgrade(&value);
        let other = thread::spawn(move || drop(weak.upgrade()));
        println!("{}", Arc::strong_count(&value));
        other.join().unwrap();
    };
    expect(program, &["1|Returned", "2|Returned"]);
}

#[test]
fn weak_handles_are_counted() {
    let program = || {
        let never = Weak::<u32>::new();
        println!("{:?} {} {}", never.upgrade(), never.strong_count(), never.weak_count());
        let value = Arc::new(1);
        let weak = Arc::downgrade(&value);
        let another = Weak::clone(&weak);
        println!("{} {} {}", weak.strong_count(), weak.weak_count(), weak.ptr_eq(&another));
        println!("{} {}", weak.ptr_eq(&never), weak.as_ptr() == Arc::as_ptr(&value));
        drop(value);
        println!("{} {} {}", weak.strong_count(), weak.weak_count(), format!("{weak:?}"));
    };
    expect(program, &["None 0 0 1 2 true false true 0 0 (Weak)|Returned"]);
}

#[test]
fn a_value_that_points_to_itself() {
    struct Node {
        own: Weak<Node>,
        early: bool,
    }
    let program = || {
        let node = Arc::new_cyclic(|own| Node { own: own.clone(), early: own.upgrade().is_some() });
        println!("{} {}", node.early, Arc::ptr_eq(&node, &node.own.upgrade().unwrap()));
        println!("{} {}", Arc::strong_count(&node), Arc::weak_count(&node));
    };
    expect(program, &["false true 1 1|Returned"]);
}

#[test]
fn what_an_arc_is_made_of_and_compared_with() {
    let program = || {
        let text: Arc<str> = Arc::from("b");
        let numbers: Arc<[i32]> = (1..4).collect();
        println!("{text} {}", format!("{numbers:?} {:?}", Arc::<[i32]>::from(vec![1])));
        println!("{} {}", Arc::<str>::from(String::from("b")) == text, text > Arc::from("a"));
        println!("{} {}", *Arc::<i32>::from(Box::new(5)), Arc::<[i32]>::from([1, 2]).len());
        let mut map = HashMap::from([(Arc::<str>::from("key"), 1)]);
        println!("{:?} {}", map.remove("key"), Arc::<u8>::default());
        println!("{}", Arc::<[i32]>::from(&[7][..])[0]);
    };
    expect(program, &["b [1, 2, 3] [1] true true 5 2 Some(1) 0 7|Returned"]);
}

/// What is known of one exploration does not last till the next.
#[test]
fn the_last_sender_in_an_arc() {
    let program = || {
        let (tx, rx) = mpsc::channel::<u32>();
        let tx = Arc::new(tx);
        let theirs = Arc::clone(&tx);
        let other = thread::spawn(move || drop(theirs));
        drop(tx);
        println!("{:?}", rx.try_recv());
        other.join().unwrap();
    };
    expect(program, &["Err(Disconnected)|Returned", "Err(Empty)|Returned"]);
}

/// A program whose handles are noticed only in some runs.
#[test]
fn a_count_that_is_looked_at_in_some_runs() {
    let program = || {
        let (value, turns) = (Arc::new(1), Arc::new(AtomicUsize::new(0)));
        let (theirs, their_turns) = (Arc::clone(&value), Arc::clone(&turns));
        let other = thread::spawn(move || {
            drop(theirs);
            their_turns.store(1, SeqCst);
        });
        if turns.load(SeqCst) == 0 {
            println!("{}", Arc::strong_count(&value));
        }
        other.join().unwrap();
    };
    expect(program, &["|Returned", "1|Returned", "2|Returned"]);
}
