//! `RwLock`, with poisoning. The value is in a lock of std's, which is never contended: see [`crate::sync::Mutex`].
//!
//! A reader that comes while a writer waits enters or waits, and its `try_read` enters or is refused: std leaves it open, and both
//! are explored, each time anew. A thread that is inside and wants to enter once more waits for itself if one of the two is to write; std
//! may also panic.

use super::value::{lock_at_last, lock_free};
use crate::engine::{objects, step};
use crate::op::{Done, Id, Op, RwLockOp};
use ::std::fmt;
use ::std::ops::{Deref, DerefMut};
use ::std::sync::{self, LockResult, PoisonError, TryLockError, TryLockResult};

/// See [`std::sync::RwLock`](::std::sync::RwLock). `new` is not `const`: a static would keep its value from run to run.
pub struct RwLock<T: ?Sized> {
    id: Id,
    value: sync::RwLock<T>,
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
    value: sync::RwLockWriteGuard<'a, T>,
}

impl<T> RwLock<T> {
    pub fn new(value: T) -> RwLock<T> {
        RwLock { id: objects(|objects| objects.rwlocks.add()), value: sync::RwLock::new(value) }
    }

    pub fn into_inner(self) -> LockResult<T> {
        self.value.into_inner()
    }
}

impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {
        let value = match self.enter(RwLockOp::Read, RwLockOp::AwaitRead) {
            Done::Over => lock_at_last("an `RwLock`", || self.value.try_read()),
            _ => lock_free(self.value.try_read()),
        };
        map(value, |value| RwLockReadGuard { id: self.id, value })
    }

    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {
        let value = match self.enter(RwLockOp::Write, RwLockOp::AwaitWrite) {
            Done::Over => lock_at_last("an `RwLock`", || self.value.try_write()),
            _ => lock_free(self.value.try_write()),
        };
        map(value, |value| RwLockWriteGuard { id: self.id, value })
    }

    /// Enters, or begins to wait and enters then.
    fn enter(&self, enter: RwLockOp, wait: RwLockOp) -> Done {
        match step(Op::RwLock(self.id, enter)) {
            Done::Waits => step(Op::RwLock(self.id, wait)),
            done => done,
        }
    }

    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {
        match step(Op::RwLock(self.id, RwLockOp::TryRead)) {
            Done::Did { .. } => {
                let guard =
                    map(lock_free(self.value.try_read()), |value| RwLockReadGuard { id: self.id, value });
                guard.map_err(TryLockError::Poisoned)
            }
            _ => Err(TryLockError::WouldBlock),
        }
    }

    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {
        match step(Op::RwLock(self.id, RwLockOp::TryWrite)) {
            Done::Did { .. } => {
                let guard =
                    map(lock_free(self.value.try_write()), |value| RwLockWriteGuard { id: self.id, value });
                guard.map_err(TryLockError::Poisoned)
            }
            _ => Err(TryLockError::WouldBlock),
        }
    }

    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        self.value.get_mut()
    }
}

fn map<A, B>(result: LockResult<A>, wrap: impl FnOnce(A) -> B) -> LockResult<B> {
    match result {
        Ok(value) => Ok(wrap(value)),
        Err(poisoned) => Err(PoisonError::new(wrap(poisoned.into_inner()))),
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
        match self.try_read() {
            Ok(guard) => shown.field("data", &&*guard),
            Err(TryLockError::Poisoned(poisoned)) => shown.field("data", &&**poisoned.get_ref()),
            Err(TryLockError::WouldBlock) => shown.field("data", &format_args!("<locked>")),
        };
        shown.field("poisoned", &self.value.is_poisoned());
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
