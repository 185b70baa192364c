//! What is the matter with an exploration that does not come back: which test it is, and why.

use std::io::{self, Write};
use std::panic::{self, Location};
use std::process;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::thread;
use std::time::Duration;

/// The most time that one exploration may take: many times what the longest needs.
const MOST: Duration = Duration::from_secs(60);

/// Explores, and returns what that comes to. If it takes too long, names the test and ends the process with an error: an
/// exploration cannot be ended otherwise.
///
/// `program` says what is explored.
#[track_caller]
pub fn in_time<R>(program: &str, explore: impl FnOnce() -> R) -> R {
    // One at a time, as the explorer has it. Whoever waits for its turn must not be taken for one that does not end.
    static TURN: Mutex<()> = Mutex::new(());
    let _turn = lock(&TURN);

    let test = thread::current().name().unwrap_or("a test").to_owned();
    let what = format!("{test}, at {}, {program}", Location::caller());
    name_what_panics();
    *lock(&EXPLORED) = Some(what.clone());
    let (running, over) = mpsc::channel::<()>();
    thread::spawn(move || {
        if over.recv_timeout(MOST) == Err(RecvTimeoutError::Timeout) {
            say(&format!("{what}: the exploration does not end within {MOST:?}"));
            process::exit(101);
        }
    });
    let result = explore();
    drop(running);
    *lock(&EXPLORED) = None;
    result
}

/// What is being explored.
static EXPLORED: Mutex<Option<String>> = Mutex::new(None);

/// Where the explorer itself panics, in a thread of the program's, it ends the process, and no test says that it has failed.
fn name_what_panics() {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let explored = lock(&EXPLORED).clone();
            if let Some(what) = explored
                && thread::current().name().is_none()
            {
                say(&format!("{what}: the explorer panics: {info}"));
            }
            usual(info);
        }));
    });
}

/// What a test prints is kept until it ends, which it may not; this is not.
fn say(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
