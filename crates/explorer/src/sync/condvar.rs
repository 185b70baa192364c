//! `Condvar`. A thread that waits may wake up for no reason, as std says: see [`Limits::wakeups`](crate::limits::Limits::wakeups).
//!
//! A `wait_while` that wakes up so looks at its condition, and if that still holds, is where it was. So it may wake up as often as it
//! likes, and each time but the last can be left out. That is so if the condition changes nothing: a closure that holds nothing and takes no
//! step is taken to be such, and others are counted as every wait is.

use super::mutex::MutexGuard;
use super::registered::Registered;
use super::value::wait_at_last;
use crate::engine::{due_in, is_over, not_covered, objects, reached, step, turn_in_place, with};
use crate::objects::Objects;
use crate::op::{CondvarOp, Done, Id, Op, Spurious};
use ::std::fmt;
use ::std::panic::Location;
use ::std::sync::{LockResult, PoisonError};
use ::std::thread;
use ::std::time::Duration;

/// See [`std::sync::Condvar`](::std::sync::Condvar).
pub struct Condvar {
    registered: Registered,
}

/// See [`std::sync::WaitTimeoutResult`](::std::sync::WaitTimeoutResult).
#[derive(Debug, PartialEq, Eq, Copy, Clone)]
pub struct WaitTimeoutResult(bool);

impl WaitTimeoutResult {
    #[must_use]
    pub fn timed_out(&self) -> bool {
        self.0
    }
}

/// Why a thread goes on that has waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    Notified,
    TimeIsUp,
    NoReason,
}

impl Condvar {
    pub const fn new() -> Condvar {
        Condvar { registered: Registered::new() }
    }

    fn id(&self) -> Id {
        self.registered.id(|objects: &mut Objects| objects.condvars.add())
    }

    /// See [`std::sync::Condvar::wait`](::std::sync::Condvar::wait).
    #[track_caller]
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {
        self.go_to_sleep(guard, false, Spurious::Counted).0
    }

    /// See [`std::sync::Condvar::wait_while`](::std::sync::Condvar::wait_while).
    #[track_caller]
    pub fn wait_while<'a, T, F>(
        &self,
        guard: MutexGuard<'a, T>,
        condition: F,
    ) -> LockResult<MutexGuard<'a, T>>
    where
        F: FnMut(&mut T) -> bool,
    {
        let mut condition = Condition::new(condition);
        let mut guard = guard;
        while condition.holds(&mut guard) {
            let (locked, why) = self.go_to_sleep(guard, false, condition.spurious());
            guard = locked?;
            condition.woken = why;
        }
        Ok(guard)
    }

    /// See [`std::sync::Condvar::wait_timeout`](::std::sync::Condvar::wait_timeout). The time can be up at any moment.
    #[track_caller]
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        limit: Duration,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
        let due = due_in(limit);
        let (guard, why) = self.go_to_sleep(guard, true, Spurious::Counted);
        if why == Why::TimeIsUp {
            reached(due);
        }
        with_result(guard, why)
    }

    /// See [`std::sync::Condvar::wait_timeout_while`](::std::sync::Condvar::wait_timeout_while). The time can be up at any moment.
    #[track_caller]
    pub fn wait_timeout_while<'a, T, F>(
        &self,
        guard: MutexGuard<'a, T>,
        limit: Duration,
        condition: F,
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>
    where
        F: FnMut(&mut T) -> bool,
    {
        let due = due_in(limit);
        let mut condition = Condition::new(condition);
        let mut guard = guard;
        loop {
            if !condition.holds(&mut guard) {
                return Ok((guard, WaitTimeoutResult(false)));
            }
            // As std does, which reads the clock here. After a wait whose time was up there is none left.
            if condition.woken == Why::TimeIsUp || self.is_time_up(&condition) {
                reached(due);
                return Ok((guard, WaitTimeoutResult(true)));
            }
            let (locked, why) = self.go_to_sleep(guard, true, condition.spurious());
            (guard, _) = with_result(locked, why)?;
            condition.woken = why;
        }
    }

    /// Whether the time is up before the thread waits. If the condition changes nothing, that is the same as not being notified
    /// before it is.
    fn is_time_up<F>(&self, condition: &Condition<F>) -> bool {
        !condition.changes_nothing && step(Op::Condvar(self.id(), CondvarOp::LookAtTime)) == Done::TimeUp
    }

    pub fn notify_one(&self) {
        step(Op::Condvar(self.id(), CondvarOp::NotifyOne));
    }

    pub fn notify_all(&self) {
        step(Op::Condvar(self.id(), CondvarOp::NotifyAll));
    }

    /// Unlocks, waits, and locks again: once.
    #[track_caller]
    fn go_to_sleep<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        timed: bool,
        spurious: Spurious,
    ) -> (LockResult<MutexGuard<'a, T>>, Why) {
        let (id, mutex) = (self.id(), MutexGuard::id(&guard));
        if !objects(|objects| objects.condvars.is_used_with(id, mutex)) {
            not_covered(&format!("a `Condvar` that waits with two mutexes, at {}", Location::caller()));
        }
        let done = step(Op::Condvar(id, CondvarOp::Wait { mutex, timed, spurious }));
        let released = MutexGuard::release(guard);
        let why = match done {
            Done::Waits => {
                step(Op::Condvar(id, CondvarOp::Await { timed }));
                Why::Notified
            }
            Done::TimeUp => Why::TimeIsUp,
            Done::Over => {
                wait_at_last(timed);
                if timed { Why::TimeIsUp } else { Why::NoReason }
            }
            _ => Why::NoReason,
        };
        (released.lock(), why)
    }
}

fn with_result<'a, T>(
    guard: LockResult<MutexGuard<'a, T>>,
    why: Why,
) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {
    let result = WaitTimeoutResult(why == Why::TimeIsUp);
    match guard {
        Ok(guard) => Ok((guard, result)),
        Err(poisoned) => Err(PoisonError::new((poisoned.into_inner(), result))),
    }
}

/// A condition for which a thread waits.
struct Condition<F> {
    condition: F,
    /// Whether it makes no difference how often it is looked at.
    changes_nothing: bool,
    /// Why the thread looks at it now.
    woken: Why,
}

impl<F> Condition<F> {
    fn new(condition: F) -> Condition<F> {
        let changes_nothing = size_of::<F>() == 0 && !thread::panicking();
        Condition { condition, changes_nothing, woken: Why::Notified }
    }

    /// Whether it holds. When the thread has woken up for no reason and it does, the run is over if nobody can notice that.
    fn holds<T>(&mut self, value: &mut T) -> bool
    where
        F: FnMut(&mut T) -> bool,
    {
        let before = with(|run| run.steps);
        let holds = (self.condition)(value);
        self.changes_nothing &= with(|run| run.steps) == before;
        if holds && self.changes_nothing && self.woken == Why::NoReason && !is_over() {
            turn_in_place();
        }
        holds
    }

    /// How the thread may wake up for no reason.
    fn spurious(&self) -> Spurious {
        match self.changes_nothing {
            true => Spurious::Uncounted,
            false => Spurious::Counted,
        }
    }
}

impl fmt::Debug for Condvar {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Condvar").finish_non_exhaustive()
    }
}

impl Default for Condvar {
    fn default() -> Condvar {
        Condvar::new()
    }
}
