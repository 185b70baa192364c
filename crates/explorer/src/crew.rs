//! The threads of the system that a run has: who of them is there, and who cannot leave.
//!
//! A run is over before its threads are gone. They leave by unwinding, and what they drop meanwhile can do anything: panic once more,
//! which would end the process; or wait for what never comes. Such a thread is left where it is.
//!
//! One that panics once more is left in the hook for panics, where std keeps a lock: after that nobody can set another hook in this
//! process, as the test harness does at its end.

use crate::fibers;
use crate::op::Id;
use ::std::collections::{BTreeMap, BTreeSet};
use ::std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use ::std::thread;
use ::std::time::Duration;

static CREW: Mutex<Crew> = Mutex::new(Crew::new());

/// Somebody has gone, or is left behind.
static CHANGED: Condvar = Condvar::new();

/// So many threads may be left behind in a process: each has a stack.
const MOST_LEFT: usize = 500;

struct Crew {
    /// Those that have been started and are not gone.
    present: BTreeSet<Id>,
    /// Of these, those that wait for others to leave; and what for.
    waiting: BTreeMap<Id, String>,
    /// Those of this run that were left behind, and how many of earlier runs.
    left: BTreeSet<Id>,
    left_earlier: usize,
    /// Why what was found cannot be used.
    failed: Option<String>,
}

impl Crew {
    const fn new() -> Crew {
        Crew {
            present: BTreeSet::new(),
            waiting: BTreeMap::new(),
            left: BTreeSet::new(),
            left_earlier: 0,
            failed: None,
        }
    }
}

fn crew() -> MutexGuard<'static, Crew> {
    CREW.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A thread's place in the crew, which it has until its last destructor has run.
pub struct Place(Id);

impl Drop for Place {
    fn drop(&mut self) {
        crew().present.remove(&self.0);
        CHANGED.notify_all();
    }
}

impl Place {
    /// For a thread that is about to start.
    pub fn of(thread: Id) -> Place {
        crew().present.insert(thread);
        Place(thread)
    }
}

/// Another run begins. Everybody has gone, or is left behind.
pub fn begin() {
    let mut crew = crew();
    crew.left_earlier += crew.left.len();
    crew.left.clear();
    crew.waiting.clear();
}

/// Everybody is left where they are, and none of it counts.
pub fn abandon() {
    crew().present.clear();
}

/// Those who are there.
pub fn present() -> Vec<Id> {
    crew().present.iter().copied().collect()
}

/// Says why what is found cannot be used.
pub fn fail(why: &str) {
    crew().failed.get_or_insert_with(|| why.to_owned());
    CHANGED.notify_all();
}

/// This thread is left where it is, and does nothing any more.
pub fn stay(thread: Id) -> ! {
    let mut crew = crew();
    crew.present.remove(&thread);
    crew.left.insert(thread);
    CHANGED.notify_all();
    drop(crew);
    if fibers::is_here() {
        fibers::stay();
    }
    loop {
        thread::park();
    }
}

/// Waits a little for what another thread holds, which leaves. `what`: what that is. If nobody is left who could let go of it, this
/// thread stays.
pub fn wait_at_last(thread: Id, what: &str) {
    let mut crew = crew();
    crew.waiting.insert(thread, what.to_owned());
    let nobody = crew.present.iter().all(|other| crew.waiting.contains_key(other));
    drop(crew);
    if nobody {
        stay(thread);
    }
    thread::sleep(Duration::from_millis(1));
}

/// It has what it was waiting for.
pub fn has_waited(thread: Id) {
    crew().waiting.remove(&thread);
}

/// Whether one of these is there, which has neither gone nor been left behind.
pub fn is_there(threads: &[Id]) -> bool {
    let crew = crew();
    threads.iter().any(|thread| crew.present.contains(thread))
}

/// Waits until these threads have gone. If one is left behind, so is this.
pub fn wait_for(thread: Id, others: &[Id]) {
    let is_there = |crew: &mut Crew| others.iter().any(|other| crew.present.contains(other));
    let mut crew = crew();
    crew.waiting.insert(thread, "its scope's threads".to_owned());
    let mut crew = CHANGED.wait_while(crew, is_there).unwrap_or_else(PoisonError::into_inner);
    crew.waiting.remove(&thread);
    let all_have_left = others.iter().all(|other| !crew.left.contains(other));
    drop(crew);
    if !all_have_left {
        stay(thread);
    }
}

/// Who is still there after so much time without a sign of life.
pub struct Standstill {
    pub present: Vec<Id>,
}

/// Waits until everybody has gone or is left behind. `signs` grows with each step that is taken; when it has not for so long, and
/// nobody has gone, nobody ever will.
///
/// # Errors
///
/// When somebody is still there, or what was found cannot be used.
pub fn wait_for_all(patience: Duration, signs: impl Fn() -> usize) -> Result<Result<(), String>, Standstill> {
    const TICK: Duration = Duration::from_millis(500);
    let mut last = (0, 0);
    let mut still = Duration::ZERO;
    let mut crew = crew();
    while !crew.present.is_empty() {
        let waited = CHANGED.wait_timeout(crew, TICK).unwrap_or_else(PoisonError::into_inner);
        crew = waited.0;
        if !waited.1.timed_out() {
            continue;
        }
        let present = crew.present.len();
        drop(crew);
        let now = (signs(), present);
        still = if now == last { still + TICK } else { Duration::ZERO };
        last = now;
        crew = self::crew();
        if still >= patience {
            return Err(Standstill { present: crew.present.iter().copied().collect() });
        }
    }
    Ok(crew.close())
}

/// Everybody has gone, or is left behind.
///
/// # Errors
///
/// When what was found cannot be used.
pub fn all_have_gone() -> Result<(), String> {
    crew().close()
}

impl Crew {
    fn close(&mut self) -> Result<(), String> {
        if let Some(why) = self.failed.take() {
            return Err(why);
        }
        match self.left_earlier + self.left.len() > MOST_LEFT {
            true => Err(format!(
                "more than {MOST_LEFT} threads cannot leave their runs: a destructor of theirs panics, or waits, when a run is over"
            )),
            false => Ok(()),
        }
    }
}
