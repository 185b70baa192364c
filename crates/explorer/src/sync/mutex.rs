//! `Mutex`, with poisoning. The value is in a mutex of std's, which is never contended: only the thread that has the turn
//! locks it.

use super::value::{lock_at_last, lock_free};
use crate::engine::{objects, step};
use crate::op::{Done, Id, LockOp, Op};
use ::std::fmt;
use ::std::ops::{Deref, DerefMut};
use ::std::sync::{self, LockResult, PoisonError, TryLockError, TryLockResult};

/// See [`std::sync::Mutex`](::std::sync::Mutex). `new` is not `const`: a static would keep its value from run to run.
pub struct Mutex<T: ?Sized> {
    id: Id,
    value: sync::Mutex<T>,
}

/// See [`std::sync::MutexGuard`](::std::sync::MutexGuard).
pub struct MutexGuard<'a, T: ?Sized> {
    id: Id,
    value: sync::MutexGuard<'a, T>,
}

impl<T> Mutex<T> {
    pub fn new(value: T) -> Mutex<T> {
        Mutex { id: objects(|objects| objects.locks.add()), value: sync::Mutex::new(value) }
    }

    pub fn into_inner(self) -> LockResult<T> {
        self.value.into_inner()
    }
}

impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        match step(Op::Lock(self.id, LockOp::Lock)) {
            Done::Over => self.guard(lock_at_last("a mutex", || self.value.try_lock())),
            _ => self.guard(lock_free(self.value.try_lock())),
        }
    }

    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
        match step(Op::Lock(self.id, LockOp::TryLock)) {
            Done::Did { .. } => self.guard(lock_free(self.value.try_lock())).map_err(TryLockError::Poisoned),
            _ => Err(TryLockError::WouldBlock),
        }
    }

    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        self.value.get_mut()
    }

    fn guard<'a>(&self, value: LockResult<sync::MutexGuard<'a, T>>) -> LockResult<MutexGuard<'a, T>> {
        let id = self.id;
        match value {
            Ok(value) => Ok(MutexGuard { id, value }),
            Err(poisoned) => Err(PoisonError::new(MutexGuard { id, value: poisoned.into_inner() })),
        }
    }
}

impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    fn drop(&mut self) {
        // After this step the turn stays here until std's guard has gone, which is next.
        step(Op::Lock(self.id, LockOp::Unlock));
    }
}

impl<T: ?Sized> Deref for MutexGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T: Default> Default for Mutex<T> {
    fn default() -> Mutex<T> {
        Mutex::new(T::default())
    }
}

impl<T> From<T> for Mutex<T> {
    fn from(value: T) -> Mutex<T> {
        Mutex::new(value)
    }
}
