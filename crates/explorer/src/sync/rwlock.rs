//! `RwLock`, with poisoning. The value is in a lock of std's, which is never contended: see [`crate::sync::Mutex`].
//!
//! A reader that comes while a writer waits enters or waits, and its `try_read` enters or is refused: std leaves it open, and both
//! are explored, each time anew. A thread that is inside and wants to enter once more waits for itself if one of the two is to write; std
//! may also panic.

use super::registered::Renewed;
use super::value::{lock_at_last, lock_free, with_poison};
use crate::engine::{objects, step};
use crate::objects::Objects;
use crate::op::{Done, Id, Op, RwLockOp};
use ::std::fmt;
use ::std::mem::ManuallyDrop;
use ::std::ops::{Deref, DerefMut};
use ::std::ptr;
use ::std::sync::{self, LockResult, PoisonError, TryLockError, TryLockResult};
use ::std::thread;

/// See [`std::sync::RwLock`](::std::sync::RwLock).
pub struct RwLock<T: ?Sized> {
    value: Renewed<sync::RwLock<T>>,
}

/// See [`std::sync::RwLockReadGuard`](::std::sync::RwLockReadGuard).
#[must_use = "if unused the RwLock will immediately unlock"]
pub struct RwLockReadGuard<'a, T: ?Sized> {
    id: Id,
    value: sync::RwLockReadGuard<'a, T>,
}

/// See [`std::sync::RwLockWriteGuard`](::std::sync::RwLockWriteGuard).
#[must_use = "if unused the RwLock will immediately unlock"]
pub struct RwLockWriteGuard<'a, T: ?Sized> {
    id: Id,
    /// Whether its thread was panicking when it locked: then it does not poison.
    panicking: bool,
    value: sync::RwLockWriteGuard<'a, T>,
}

impl<T> RwLock<T> {
    pub const fn new(value: T) -> RwLock<T> {
        RwLock { value: Renewed::new(sync::RwLock::new(value)) }
    }

    pub fn into_inner(self) -> LockResult<T> {
        let is_poisoned = self.was_poisoned();
        let value = self.value.into_inner().into_inner();
        with_poison(value.unwrap_or_else(PoisonError::into_inner), is_poisoned)
    }
}

impl<T: ?Sized> RwLock<T> {
    /// Its number and its value.
    fn touch(&self) -> (Id, &sync::RwLock<T>) {
        self.value.touch(|objects: &mut Objects| objects.rwlocks.add())
    }

    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
        let (id, value) = self.touch();
        let (value, is_poisoned) = match enter(id, RwLockOp::Read, RwLockOp::AwaitRead) {
            Done::Over => (lock_at_last("an `RwLock`", || value.try_read()), self.was_poisoned()),
            done => (lock_free(value.try_read()), done.is_poisoned()),
        };
        with_poison(RwLockReadGuard { id, value }, is_poisoned)
    }

    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
        let (id, value) = self.touch();
        let (value, is_poisoned) = match enter(id, RwLockOp::Write, RwLockOp::AwaitWrite) {
            Done::Over => (lock_at_last("an `RwLock`", || value.try_write()), self.was_poisoned()),
            done => (lock_free(value.try_write()), done.is_poisoned()),
        };
        with_poison(RwLockWriteGuard { id, panicking: thread::panicking(), value }, is_poisoned)
    }

    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
        self.try_as(RwLockOp::TryRead)
    }

    fn try_as(&self, op: RwLockOp) -> TryLockResult<RwLockReadGuard<'_, T>> {
        let (id, value) = self.touch();
        match step(Op::RwLock(id, op)) {
            done @ Done::Did { .. } => {
                let guard = RwLockReadGuard { id, value: lock_free(value.try_read()) };
                with_poison(guard, done.is_poisoned()).map_err(TryLockError::Poisoned)
            }
            _ => Err(TryLockError::WouldBlock),
        }
    }

    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {
        let (id, value) = self.touch();
        match step(Op::RwLock(id, RwLockOp::TryWrite)) {
            done @ Done::Did { .. } => {
                let value = lock_free(value.try_write());
                let guard = RwLockWriteGuard { id, panicking: thread::panicking(), value };
                with_poison(guard, done.is_poisoned()).map_err(TryLockError::Poisoned)
            }
            _ => Err(TryLockError::WouldBlock),
        }
    }

    pub fn is_poisoned(&self) -> bool {
        step(Op::RwLock(self.touch().0, RwLockOp::IsPoisoned)).is_poisoned()
    }

    pub fn clear_poison(&self) {
        step(Op::RwLock(self.touch().0, RwLockOp::ClearPoison));
    }

    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        let is_poisoned = self.was_poisoned();
        let value = self.value.get_mut().get_mut();
        with_poison(value.unwrap_or_else(PoisonError::into_inner), is_poisoned)
    }

    /// Whether it is poisoned, where no other thread can change that.
    fn was_poisoned(&self) -> bool {
        let (id, _) = self.touch();
        objects(|objects| objects.rwlocks.is_poisoned(id))
    }
}

/// Enters, or begins to wait and enters then.
fn enter(id: Id, enter: RwLockOp, wait: RwLockOp) -> Done {
    match step(Op::RwLock(id, enter)) {
        Done::Waits => step(Op::RwLock(id, wait)),
        done => done,
    }
}

impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    /// Lets others read, without a moment at which another could write.
    pub fn downgrade(guard: RwLockWriteGuard<'a, T>) -> RwLockReadGuard<'a, T> {
        step(Op::RwLock(guard.id, RwLockOp::Downgrade));
        let guard = ManuallyDrop::new(guard);
        // SAFETY: The guard is not used any more, so that this is taken out of it once.
        let value = unsafe { ptr::read(&guard.value) };
        RwLockReadGuard { id: guard.id, value: sync::RwLockWriteGuard::downgrade(value) }
    }
}

impl<T: ?Sized> Drop for RwLockReadGuard<'_, T> {
    fn drop(&mut self) {
        // After this step the turn stays here until std's guard has gone, which is next.
        step(Op::RwLock(self.id, RwLockOp::UnlockRead));
    }
}

impl<T: ?Sized> Drop for RwLockWriteGuard<'_, T> {
    fn drop(&mut self) {
        if !self.panicking && thread::panicking() {
            step(Op::RwLock(self.id, RwLockOp::Poison));
        }
        step(Op::RwLock(self.id, RwLockOp::UnlockWrite));
    }
}

impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

macro_rules! guards {
    ($($Guard:ident)*) => { $(
        impl<T: ?Sized> Deref for $Guard<'_, T> {
            type Target = T;

            fn deref(&self) -> &T {
                &self.value
            }
        }

        impl<T: ?Sized + fmt::Debug> fmt::Debug for $Guard<'_, T> {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                self.value.fmt(f)
            }
        }

        impl<T: ?Sized + fmt::Display> fmt::Display for $Guard<'_, T> {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                self.value.fmt(f)
            }
        }
    )* };
}

guards! { RwLockReadGuard RwLockWriteGuard }

/// Tries to read, which is a step.
impl<T: ?Sized + fmt::Debug> fmt::Debug for RwLock<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let mut shown = f.debug_struct("RwLock");
        match self.try_as(RwLockOp::TryReadOnce) {
            Ok(guard) => shown.field("data", &&*guard),
            Err(TryLockError::Poisoned(poisoned)) => shown.field("data", &&**poisoned.get_ref()),
            Err(TryLockError::WouldBlock) => shown.field("data", &format_args!("<locked>")),
        };
        shown.field("poisoned", &self.is_poisoned());
        shown.finish_non_exhaustive()
    }
}

impl<T: Default> Default for RwLock<T> {
    fn default() -> RwLock<T> {
        RwLock::new(T::default())
    }
}

impl<T> From<T> for RwLock<T> {
    fn from(value: T) -> RwLock<T> {
        RwLock::new(value)
    }
}
