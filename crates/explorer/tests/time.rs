//! Time as lower bounds: the full set of outcomes of each program, and of each the same set without the reduction.

#[path = "common/both.rs"]
mod both;

use explorer::crossbeam_channel::{Receiver, after, at, bounded, select, tick, unbounded};
use explorer::explorer::{Limited, Limits, Report, Search, Unexplored, explore};
use explorer::sync::{Mutex, mpsc};
use explorer::thread::sleep;
use explorer::time::{Duration, Instant};
use explorer::{print, println, thread};

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn explored(search: Search, program: fn()) -> Result<Report, Unexplored> {
    let report = explore(&Limits { search, ..Limits::default() }, program)?;
    assert!(report.is_exhaustive(), "{search:?} needs more runs");
    Ok(report)
}

/// Both searches find that this is printed, and nothing else; no thread can get stuck; and there is a simplest run that prints each. Returns
/// what the limits kept from happening.
#[track_caller]
fn prints(program: fn(), expected: &[&str]) -> Limited {
    let expected: Vec<_> = expected.iter().map(|text| format!("{text}|Returned")).collect();
    let expected: Vec<_> = expected.iter().map(String::as_str).collect();
    let [reduced, _plain] = both::expect(&Limits::default(), "time.rs", program, &expected);
    reduced.limited
}

/// The program is refused because of this.
#[track_caller]
fn refused(program: fn(), why: &str) {
    let Unexplored(said) = explored(Search::Reduced, program).expect_err("the program is not covered");
    assert!(said.contains(why), "{said}");
}

#[test]
fn a_ticker_has_ticked_after_a_longer_sleep() {
    let program = || {
        let ticker = tick(ms(5));
        sleep(ms(50));
        println!("{}", ticker.len());
    };
    assert_eq!(prints(program, &["1"]), Limited::default());
}

#[test]
fn a_ticker_can_tick_late_and_early_after_a_shorter_sleep() {
    let program = || {
        let ticker = tick(ms(5));
        sleep(ms(4));
        println!("{}", ticker.len());
    };
    prints(program, &["0", "1"]);
}

#[test]
fn sleeps_add_up() {
    let program = || {
        let ticker = tick(ms(5));
        sleep(ms(3));
        sleep(ms(3));
        println!("{}", ticker.is_full());
    };
    prints(program, &["true"]);
}

#[test]
fn a_ticker_ticks_again_when_its_time_has_passed_once_more() {
    let program = || {
        let ticker = tick(ms(5));
        ticker.recv().unwrap();
        let soon = ticker.len();
        sleep(ms(5));
        println!("{soon} {}", ticker.len());
    };
    prints(program, &["0 1", "1 1"]);
}

#[test]
fn of_two_timers_the_earlier_one_is_first() {
    let program = || {
        let (one, other) = (after(ms(10)), after(ms(20)));
        other.recv().unwrap();
        println!("{}", one.try_recv().is_ok());
    };
    prints(program, &["true"]);
}

#[test]
fn of_two_timers_of_which_the_later_one_is_older_either_can_be_first() {
    let program = || {
        let (one, other) = (after(ms(20)), after(ms(10)));
        select! {
            recv(one) -> _ => println!("one {}", other.len()),
            recv(other) -> _ => println!("other {}", one.len()),
        }
    };
    prints(program, &["one 0", "one 1", "other 0", "other 1"]);
}

#[test]
fn two_timers_at_one_time() {
    let program = || {
        let time = Instant::now() + ms(10);
        let (one, other) = (at(time), at(time));
        one.recv().unwrap();
        println!("{}", other.len());
    };
    prints(program, &["1"]);
}

/// The second timer can fire when the first has, or when nobody can look at that any more.
#[test]
fn two_timers_at_one_time_of_which_one_goes_before_it_fires() {
    let program = || {
        let (jobs, of_worker) = unbounded::<Receiver<Instant>>();
        let worker = thread::spawn(move || {
            for expired in of_worker {
                if expired.is_empty() {
                    println!("works");
                    sleep(ms(20));
                }
            }
        });
        let deadline = Instant::now() + ms(10);
        (0..2).for_each(|_| jobs.send(at(deadline)).unwrap());
        drop(jobs);
        worker.join().unwrap();
    };
    prints(program, &["", "works"]);
}

/// Which of them is made first differs from run to run, and whether the first thread makes one before the end.
#[test]
fn two_threads_that_make_timers() {
    let program = || {
        let make = |n: usize| {
            // Others may go on before this step.
            thread::current().unpark();
            let is_due = after(ms(10)).is_full();
            if n == 2 {
                println!("{is_due}");
            }
        };
        thread::spawn(move || make(1));
        thread::spawn(move || make(2)).join().unwrap();
    };
    prints(program, &["false", "true"]);
}

#[test]
fn a_timer_that_is_due_comes_before_a_later_timeout() {
    let program = || {
        let timer = after(ms(5));
        println!("{}", timer.recv_timeout(ms(5)).is_ok());
    };
    assert_eq!(prints(program, &["true"]), Limited::default());
}

#[test]
fn a_timer_that_is_due_may_come_after_an_earlier_timeout() {
    let program = || {
        let timer = after(ms(5));
        println!("{}", timer.recv_timeout(ms(4)).is_ok());
    };
    prints(program, &["false", "true"]);
}

#[test]
fn a_timer_has_fired_after_a_longer_timeout_elsewhere() {
    let program = || {
        let timer = after(ms(5));
        let (_tx, rx) = mpsc::channel::<()>();
        print!("{} ", rx.recv_timeout(ms(10)).is_ok());
        println!("{}", timer.len());
    };
    prints(program, &["false 1"]);
}

#[test]
fn a_default_that_comes_late() {
    let program = || {
        let timer = after(ms(5));
        let (_s, r) = unbounded::<()>();
        select! {
            recv(r) -> _ => unreachable!(),
            recv(timer) -> _ => println!("timer"),
            default(ms(5)) => println!("default"),
        }
    };
    prints(program, &["timer"]);
}

/// Whoever has passed a deadline once has passed it for good, and that is no timeout that a limit counts.
#[test]
fn a_deadline_that_has_passed() {
    let program = || {
        let (_s, r) = unbounded::<()>();
        let deadline = Instant::now() + ms(10);
        let late = (0..4).filter(|_| r.recv_deadline(deadline).is_err()).count();
        println!("{late}");
    };
    assert_eq!(prints(program, &["4"]), Limited::default());
}

#[test]
fn a_message_after_a_deadline_is_still_received() {
    let program = || {
        let (s, r) = unbounded();
        let deadline = Instant::now() + ms(10);
        sleep(ms(10));
        let nothing = r.recv_deadline(deadline).is_err();
        s.send(1).unwrap();
        println!("{nothing} {:?}", r.recv_deadline(deadline));
    };
    prints(program, &["true Ok(1)"]);
}

#[test]
fn a_wait_that_ends_early_says_nothing() {
    let program = || {
        let timer = after(ms(10));
        let (s, r) = unbounded();
        s.send(1).unwrap();
        assert!(r.recv_timeout(ms(20)).is_ok());
        println!("{}", timer.len());
    };
    prints(program, &["0", "1"]);
}

#[test]
fn time_goes_with_a_message() {
    let program = || {
        let (s, r) = unbounded();
        let timer = after(ms(10));
        thread::spawn(move || {
            sleep(ms(20));
            s.send(()).unwrap();
        });
        r.recv().unwrap();
        println!("{}", timer.len());
    };
    prints(program, &["1"]);
}

#[test]
fn a_sleep_that_began_before_says_nothing() {
    let program = || {
        let (s, r) = unbounded();
        thread::spawn(move || {
            sleep(ms(20));
            s.send(()).unwrap();
        });
        let timer = after(ms(10));
        r.recv().unwrap();
        println!("{}", timer.len());
    };
    prints(program, &["0", "1"]);
}

#[test]
fn time_goes_with_a_join_and_a_lock() {
    let program = || {
        let timer = after(ms(10));
        let lock = Mutex::new(false);
        thread::scope(|scope| {
            scope.spawn(|| {
                sleep(ms(20));
                *lock.lock().unwrap() = true;
            });
            let (slept, fired) = (*lock.lock().unwrap(), timer.len());
            print!("{slept} {fired} ");
        });
        println!("{}", timer.len());
    };
    prints(program, &["false 0 1", "false 1 1", "true 1 1"]);
}

/// The time of a wait begins with the call, and not when others can see that it waits.
#[test]
fn a_thread_that_is_held_up_before_it_waits() {
    let program = || {
        let (s, r) = bounded::<()>(0);
        let timer = Mutex::new(None);
        thread::scope(|scope| {
            scope.spawn(|| {
                *timer.lock().unwrap() = Some(after(ms(30)));
                let _ = s.try_send(());
            });
            let received = r.recv_timeout(ms(40)).is_ok();
            let fired = timer.lock().unwrap().as_ref().map(|timer| timer.len());
            println!("{received} {fired:?}");
        });
    };
    let expected = ["false None", "false Some(0)", "false Some(1)", "true Some(0)", "true Some(1)"];
    prints(program, &expected);
}

#[test]
fn a_ticker_needs_more_ticks_than_there_may_be() {
    let program = || {
        let ticker = tick(ms(5));
        (0..3).for_each(|_| assert!(ticker.recv().is_ok()));
        println!("three");
    };
    let report = explored(Search::Reduced, program);
    assert!(report.is_err_and(|Unexplored(why)| why.contains("no run ends")));
}

/// The second ticker's first tick comes after more of the first one's than it may have.
#[test]
fn a_timer_behind_ticks_that_there_may_not_be() {
    let program = || {
        let ticker = tick(ms(1));
        (0..2).for_each(|_| assert!(ticker.recv().is_ok()));
        let timer = after(ms(5));
        select! {
            recv(timer) -> _ => println!("timer"),
            default => println!("nothing yet"),
        }
    };
    let limited = prints(program, &["nothing yet"]);
    assert!(limited.ticks);
}

#[test]
fn readings_of_one_moment_are_exact() {
    let program = || {
        let start = Instant::now();
        let end = start + ms(20);
        let start_again = end - ms(20);
        assert!(start < end);
        assert!(end > start);
        assert!(start <= start_again);
        assert!(start == start_again);
        println!("{:?} {:?} {:?}", end - start, start.duration_since(end), start.checked_duration_since(end));
    };
    prints(program, &["20ms 0ns None"]);
}

#[test]
fn a_reading_is_past_when_its_time_has_passed() {
    let program = || {
        let deadline = Instant::now() + ms(20);
        sleep(ms(20));
        let now = Instant::now();
        assert!(now >= deadline);
        assert!(deadline <= now);
        println!("{:?}", deadline.saturating_duration_since(now));
    };
    prints(program, &["0ns"]);
}

#[test]
fn what_differs_from_run_to_run_is_refused() {
    let order = "which of two readings of the clock is later";
    let time = "the time between two readings of the clock";
    refused(|| println!("{}", Instant::now() + ms(1) < Instant::now()), order);
    refused(|| println!("{:?}", Instant::now().elapsed()), time);
    let equal = || {
        let deadline = Instant::now() + ms(20);
        sleep(ms(20));
        println!("{}", Instant::now() > deadline);
    };
    refused(equal, order);
    let ticks = || {
        let ticker = tick(ms(5));
        println!("{}", ticker.recv() == ticker.recv());
    };
    refused(ticks, order);
}
