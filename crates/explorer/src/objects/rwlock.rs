//! An `RwLock`, without its value.
//!
//! Whether a writer that waits keeps new readers out is a choice that std leaves open, and platforms differ in it. So a reader
//! that comes then can do either: each is explored. To begin to wait is therefore a step of a writer's own, which a reader
//! notices if it comes later. A reader that waits enters when no writer is inside and none waits: that it may enter earlier is
//! the same as coming later.

use crate::clock::Clock;
use crate::op::{Done, Id, RwLockOp};
use crate::trace::{Access, Kind, Wait, What};

/// Every `RwLock` of a run.
#[derive(Default)]
pub struct RwLocks(Vec<RwLock>);

#[derive(Default)]
struct RwLock {
    /// Who is inside.
    writer: Option<Id>,
    readers: Vec<Id>,
    /// Writers that wait.
    waiting: Vec<Id>,
    /// What happened before readers left, and before writers did.
    readers_left: Clock,
    writers_left: Clock,
    is_poisoned: bool,
}

/// What a step can come to now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    Enters,
    /// It begins to wait.
    Waits,
    Refused,
    Leaves,
    /// It does what it is named after, and is inside or outside as before.
    Stays,
}

impl RwLocks {
    pub fn add(&mut self) -> Id {
        self.0.push(RwLock::default());
        self.0.len() - 1
    }

    pub fn is_poisoned(&self, lock: Id) -> bool {
        self.0[lock].is_poisoned
    }

    /// What the step can come to now. If there is nothing, the thread has to wait. `may_fail`: whether the limits let it be refused.
    pub fn choices(&self, lock: Id, op: RwLockOp, may_fail: bool) -> Vec<Entry> {
        let mut entries = self.entries(lock, op);
        let is_limited = matches!(op, RwLockOp::TryRead | RwLockOp::TryWrite) && !may_fail;
        entries.retain(|entry| !(is_limited && *entry == Entry::Refused));
        entries
    }

    fn entries(&self, lock: Id, op: RwLockOp) -> Vec<Entry> {
        let lock = &self.0[lock];
        let is_written = lock.writer.is_some();
        let is_free = !is_written && lock.readers.is_empty();
        let is_awaited = !lock.waiting.is_empty();
        match op {
            RwLockOp::Read if is_written => vec![],
            RwLockOp::Read if is_awaited => vec![Entry::Enters, Entry::Waits],
            RwLockOp::Read => vec![Entry::Enters],
            RwLockOp::AwaitRead if is_written || is_awaited => vec![],
            RwLockOp::AwaitRead => vec![Entry::Enters],
            RwLockOp::TryRead | RwLockOp::TryReadOnce if is_written => vec![Entry::Refused],
            RwLockOp::TryRead | RwLockOp::TryReadOnce if is_awaited => vec![Entry::Enters, Entry::Refused],
            RwLockOp::TryRead | RwLockOp::TryReadOnce => vec![Entry::Enters],
            RwLockOp::Write if is_free => vec![Entry::Enters],
            RwLockOp::Write => vec![Entry::Waits],
            RwLockOp::AwaitWrite if is_free => vec![Entry::Enters],
            RwLockOp::AwaitWrite => vec![],
            RwLockOp::TryWrite if is_free => vec![Entry::Enters],
            RwLockOp::TryWrite => vec![Entry::Refused],
            RwLockOp::UnlockRead | RwLockOp::UnlockWrite => vec![Entry::Leaves],
            RwLockOp::Poison | RwLockOp::IsPoisoned | RwLockOp::ClearPoison => vec![Entry::Stays],
            RwLockOp::Downgrade => vec![Entry::Stays],
        }
    }

    /// Adds to `clock` what the step had to wait for.
    pub fn happened_before(&self, lock: Id, op: RwLockOp, clock: &mut Clock) {
        let lock = &self.0[lock];
        match op {
            RwLockOp::Read | RwLockOp::AwaitRead => clock.join(&lock.writers_left),
            RwLockOp::AwaitWrite => {
                clock.join(&lock.writers_left);
                clock.join(&lock.readers_left);
            }
            // These do not wait, or wait for steps that they depend on.
            RwLockOp::TryRead | RwLockOp::TryReadOnce | RwLockOp::Write | RwLockOp::TryWrite => {}
            RwLockOp::UnlockRead | RwLockOp::UnlockWrite | RwLockOp::Downgrade => {}
            RwLockOp::Poison | RwLockOp::IsPoisoned | RwLockOp::ClearPoison => {}
        }
    }

    /// What the step does, which comes to this, after everything in `clock`.
    pub fn take(&mut self, thread: Id, lock: Id, op: RwLockOp, entry: Entry, clock: &Clock) -> Done {
        let lock = &mut self.0[lock];
        if entry == Entry::Stays {
            lock.stay(thread, op, clock);
            return Done::poisoned(lock.is_poisoned);
        }
        match (entry, access(op)) {
            (Entry::Enters, Access::Read) => lock.readers.push(thread),
            (Entry::Enters, Access::Write) => {
                lock.writer = Some(thread);
                lock.waiting.retain(|waiting| *waiting != thread);
            }
            (Entry::Leaves, Access::Read) => {
                let inside = lock.readers.iter().position(|reader| *reader == thread);
                lock.readers.swap_remove(inside.expect("who leaves is inside"));
                lock.readers_left.join(clock);
            }
            (Entry::Leaves, Access::Write) => {
                lock.writer = None;
                lock.writers_left.join(clock);
            }
            (Entry::Waits, Access::Write) => lock.waiting.push(thread),
            // Nobody can tell a reader that waits from one that has not come yet.
            (Entry::Waits, Access::Read) => {}
            (Entry::Refused, _) => return Done::NotReady,
            (Entry::Stays, _) => {}
        }
        match entry {
            Entry::Waits => Done::Waits,
            _ => Done::poisoned(lock.is_poisoned),
        }
    }

    /// Whether a thread can begin to wait here for which std parks it, as it does on some platforms.
    pub fn may_park(op: RwLockOp) -> bool {
        matches!(op, RwLockOp::Read | RwLockOp::Write)
    }

    /// What a thread waits for that cannot take the step.
    pub fn wait(&self, lock: Id, op: RwLockOp) -> Option<Wait> {
        let state = &self.0[lock];
        match op {
            RwLockOp::Read
            | RwLockOp::AwaitRead
            | RwLockOp::AwaitWrite
            | RwLockOp::TryRead
            | RwLockOp::TryWrite => {
                let mut inside: Vec<_> = state.writer.iter().chain(&state.readers).copied().collect();
                inside.sort();
                inside.dedup();
                let access = access(op);
                Some(Wait::Access {
                    lock,
                    access,
                    inside,
                    behind: match access {
                        Access::Read => state.waiting.clone(),
                        Access::Write => Vec::new(),
                    },
                })
            }
            RwLockOp::TryReadOnce | RwLockOp::Write => None,
            RwLockOp::UnlockRead | RwLockOp::UnlockWrite | RwLockOp::Downgrade => None,
            RwLockOp::Poison | RwLockOp::IsPoisoned | RwLockOp::ClearPoison => None,
        }
    }

    /// How the step is recorded, if it is.
    pub fn what(lock: Id, op: RwLockOp, done: Done) -> Option<What> {
        let access = access(op);
        match op {
            RwLockOp::UnlockRead | RwLockOp::UnlockWrite => Some(What::Leaves { lock, access }),
            RwLockOp::Read | RwLockOp::AwaitRead | RwLockOp::TryRead | RwLockOp::TryReadOnce => {
                entered(lock, access, done)
            }
            RwLockOp::Poison => Some(What::Poisons(Kind::RwLock, lock)),
            RwLockOp::IsPoisoned => {
                Some(What::FindsPoisoned { kind: Kind::RwLock, lock, is_poisoned: done.is_poisoned() })
            }
            RwLockOp::ClearPoison => Some(What::ClearsPoison(Kind::RwLock, lock)),
            RwLockOp::Downgrade => Some(What::Downgrades(lock)),
            RwLockOp::Write | RwLockOp::AwaitWrite | RwLockOp::TryWrite => entered(lock, access, done),
        }
    }
}

impl RwLock {
    /// A step that lets nobody in or out.
    fn stay(&mut self, thread: Id, op: RwLockOp, clock: &Clock) {
        match op {
            RwLockOp::Poison => self.is_poisoned = true,
            RwLockOp::ClearPoison => self.is_poisoned = false,
            RwLockOp::Downgrade => {
                self.writer = None;
                self.readers.push(thread);
                self.writers_left.join(clock);
            }
            _ => {}
        }
    }
}

fn entered(lock: Id, access: Access, done: Done) -> Option<What> {
    match done {
        Done::Waits => None,
        Done::NotReady => Some(What::FindsInUse { lock, access }),
        _ => Some(What::Enters { lock, access }),
    }
}

fn access(op: RwLockOp) -> Access {
    match op {
        RwLockOp::Read | RwLockOp::AwaitRead | RwLockOp::UnlockRead => Access::Read,
        RwLockOp::TryRead | RwLockOp::TryReadOnce => Access::Read,
        RwLockOp::Write | RwLockOp::AwaitWrite | RwLockOp::TryWrite | RwLockOp::UnlockWrite => Access::Write,
        // Whoever reads them does not ask.
        RwLockOp::Poison | RwLockOp::IsPoisoned | RwLockOp::ClearPoison => Access::Read,
        RwLockOp::Downgrade => Access::Write,
    }
}
