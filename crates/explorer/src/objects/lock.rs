//! A mutex, without its value.

use crate::clock::Clock;
use crate::op::{Done, Id, LockOp};
use crate::trace::{Wait, What};

/// Every mutex of a run.
#[derive(Default)]
pub struct Locks(Vec<Lock>);

#[derive(Default)]
struct Lock {
    owner: Option<Id>,
    /// What happened before it was unlocked.
    unlocked: Clock,
}

impl Locks {
    pub fn add(&mut self) -> Id {
        self.0.push(Lock::default());
        self.0.len() - 1
    }

    /// Whether the step can be taken now.
    pub fn is_enabled(&self, lock: Id, op: LockOp) -> bool {
        match op {
            LockOp::Lock => self.0[lock].owner.is_none(),
            LockOp::TryLock | LockOp::Unlock => true,
        }
    }

    /// Adds to `clock` what the step had to wait for.
    pub fn happened_before(&self, lock: Id, op: LockOp, clock: &mut Clock) {
        let lock = &self.0[lock];
        match op {
            LockOp::Lock | LockOp::TryLock if lock.owner.is_none() => clock.join(&lock.unlocked),
            LockOp::Lock | LockOp::TryLock | LockOp::Unlock => {}
        }
    }

    /// What the step does, after everything in `clock`.
    pub fn take(&mut self, thread: Id, lock: Id, op: LockOp, clock: &Clock) -> Done {
        let lock = &mut self.0[lock];
        match op {
            LockOp::Lock | LockOp::TryLock if lock.owner.is_some() => return Done::NotReady,
            LockOp::Lock | LockOp::TryLock => lock.owner = Some(thread),
            LockOp::Unlock => {
                lock.owner = None;
                lock.unlocked = clock.clone();
            }
        }
        Done::DID
    }

    /// What a thread waits for that cannot take the step.
    pub fn wait(&self, lock: Id, op: LockOp) -> Option<Wait> {
        match op {
            LockOp::Lock => Some(Wait::Lock(lock, self.0[lock].owner?)),
            LockOp::TryLock | LockOp::Unlock => None,
        }
    }

    /// How the step is recorded.
    pub fn what(lock: Id, op: LockOp, done: Done) -> What {
        match op {
            LockOp::TryLock if done == Done::NotReady => What::FindsLocked(lock),
            LockOp::Lock | LockOp::TryLock => What::Locks(lock),
            LockOp::Unlock => What::Unlocks(lock),
        }
    }
}
