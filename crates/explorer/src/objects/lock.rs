//! A mutex, without its value.

use crate::clock::Clock;
use crate::op::{Done, Id, LockOp};
use crate::trace::{Kind, Wait, What};

/// Every mutex of a run.
#[derive(Default)]
pub struct Locks(Vec<Lock>);

#[derive(Default)]
struct Lock {
    owner: Option<Id>,
    is_poisoned: bool,
    /// What happened before it was unlocked.
    unlocked: Clock,
    /// Who has locked it, and which step of that thread this was.
    taken: Vec<(Id, usize)>,
}

impl Locks {
    pub fn add(&mut self) -> Id {
        self.0.push(Lock::default());
        self.0.len() - 1
    }

    /// How often one was locked, before this end, if there is one.
    pub fn taken(&self, end: Option<&Clock>) -> usize {
        let taken = self.0.iter().flat_map(|lock| &lock.taken);
        taken.filter(|step| end.is_none_or(|end| end.has(**step))).count()
    }

    pub fn is_poisoned(&self, lock: Id) -> bool {
        self.0[lock].is_poisoned
    }

    /// Whether the step can be taken now. `may_fail`: whether the limits let it find the mutex locked.
    pub fn is_enabled(&self, lock: Id, op: LockOp, may_fail: bool) -> bool {
        match op {
            LockOp::Lock => self.0[lock].owner.is_none(),
            LockOp::TryLock => may_fail || !self.would_fail(lock, op),
            LockOp::TryOnce | LockOp::Unlock => true,
            LockOp::Poison | LockOp::IsPoisoned | LockOp::ClearPoison => true,
        }
    }

    /// Whether the step finds the mutex locked, and goes on.
    pub fn would_fail(&self, lock: Id, op: LockOp) -> bool {
        matches!(op, LockOp::TryLock | LockOp::TryOnce) && self.0[lock].owner.is_some()
    }

    /// Adds to `clock` what the step had to wait for.
    pub fn happened_before(&self, lock: Id, op: LockOp, clock: &mut Clock) {
        let lock = &self.0[lock];
        match op {
            LockOp::Lock | LockOp::TryLock | LockOp::TryOnce if lock.owner.is_none() => {
                clock.join(&lock.unlocked);
            }
            LockOp::Lock | LockOp::TryLock | LockOp::TryOnce => {}
            LockOp::Unlock | LockOp::Poison | LockOp::IsPoisoned | LockOp::ClearPoison => {}
        }
    }

    /// What the step does, after everything in `clock`.
    pub fn take(&mut self, thread: Id, lock: Id, op: LockOp, clock: &Clock) -> Done {
        if self.would_fail(lock, op) {
            return Done::NotReady;
        }
        let lock = &mut self.0[lock];
        match op {
            LockOp::Lock | LockOp::TryLock | LockOp::TryOnce => {
                lock.owner = Some(thread);
                lock.taken.push((thread, clock.of(thread)));
            }
            LockOp::Unlock => {
                lock.owner = None;
                lock.unlocked = clock.clone();
            }
            LockOp::Poison => lock.is_poisoned = true,
            LockOp::ClearPoison => lock.is_poisoned = false,
            LockOp::IsPoisoned => {}
        }
        Done::poisoned(lock.is_poisoned)
    }

    /// What a thread waits for that cannot take the step.
    pub fn wait(&self, lock: Id, op: LockOp) -> Option<Wait> {
        match op {
            LockOp::Lock | LockOp::TryLock => Some(Wait::Lock(lock, self.0[lock].owner?)),
            LockOp::TryOnce | LockOp::Unlock => None,
            LockOp::Poison | LockOp::IsPoisoned | LockOp::ClearPoison => None,
        }
    }

    /// How the step is recorded.
    pub fn what(lock: Id, op: LockOp, done: Done) -> What {
        match op {
            LockOp::TryLock | LockOp::TryOnce if done == Done::NotReady => What::FindsLocked(lock),
            LockOp::Lock | LockOp::TryLock | LockOp::TryOnce => What::Locks(lock),
            LockOp::Unlock => What::Unlocks(lock),
            LockOp::Poison => What::Poisons(Kind::Mutex, lock),
            LockOp::IsPoisoned => {
                What::FindsPoisoned { kind: Kind::Mutex, lock, is_poisoned: done.is_poisoned() }
            }
            LockOp::ClearPoison => What::ClearsPoison(Kind::Mutex, lock),
        }
    }
}
