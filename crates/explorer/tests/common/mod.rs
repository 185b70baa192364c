//! A time limit that says which test does not end.

use std::io::{self, Write};
use std::panic::Location;
use std::process;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// The most time that one exploration may take: many times what the longest needs.
const MOST: Duration = Duration::from_secs(60);

/// Explores, and returns what that comes to. If it takes too long, names the test and ends the process with an error: a
/// program of which nothing comes any more cannot be ended otherwise.
///
/// `program` names what is explored, if there is more than one in the test.
#[track_caller]
pub fn in_time<R>(program: &str, explore: impl FnOnce() -> R) -> R {
    // One at a time, as the explorer has it. Whoever waits for its turn must not be taken for one that does not end.
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);

    let test = thread::current().name().unwrap_or("a test").to_owned();
    let place = Location::caller();
    let what = format!("{test}, at {place}: the exploration does not end within {MOST:?}. {program}\n");
    let (running, over) = mpsc::channel::<()>();
    thread::spawn(move || {
        if over.recv_timeout(MOST) == Err(RecvTimeoutError::Timeout) {
            // What a test prints is kept until its end, which does not come; this is not.
            let _ = io::stderr().write_all(what.as_bytes());
            process::exit(101);
        }
    });
    let result = explore();
    drop(running);
    result
}
