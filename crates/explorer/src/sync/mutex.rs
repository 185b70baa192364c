//! `Mutex`, with poisoning. The value is in a mutex of std's, which is never contended: only the thread that has the turn
//! locks it. Whether it is poisoned is known to the model, since a thread that panics poisons it first and unlocks it then.

use super::registered::Renewed;
use super::value::{lock_at_last, lock_free, with_poison};
use crate::engine::{objects, step};
use crate::objects::Objects;
use crate::op::{Done, Id, LockOp, Op};
use ::std::fmt;
use ::std::mem::ManuallyDrop;
use ::std::ops::{Deref, DerefMut};
use ::std::ptr;
use ::std::sync::{self, LockResult, PoisonError, TryLockError, TryLockResult};
use ::std::thread;

/// See [`std::sync::Mutex`](::std::sync::Mutex).
pub struct Mutex<T: ?Sized> {
    value: Renewed<sync::Mutex<T>>,
}

/// See [`std::sync::MutexGuard`](::std::sync::MutexGuard).
#[must_use = "if unused the Mutex will immediately unlock"]
pub struct MutexGuard<'a, T: ?Sized> {
    lock: &'a Mutex<T>,
    id: Id,
    /// Whether its thread was panicking when it locked: then it does not poison.
    panicking: bool,
    value: sync::MutexGuard<'a, T>,
}

impl<T> Mutex<T> {
    pub const fn new(value: T) -> Mutex<T> {
        Mutex { value: Renewed::new(sync::Mutex::new(value)) }
    }

    pub fn into_inner(self) -> LockResult<T> {
        let is_poisoned = self.was_poisoned();
        let value = self.value.into_inner().into_inner();
        with_poison(value.unwrap_or_else(PoisonError::into_inner), is_poisoned)
    }
}

impl<T: ?Sized> Mutex<T> {
    /// Its number and its value.
    fn touch(&self) -> (Id, &sync::Mutex<T>) {
        self.value.touch(|objects: &mut Objects| objects.locks.add())
    }

    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {
        self.lock_as(thread::panicking())
    }

    /// `panicking`: whether the thread is to be taken for one that panics already, which does not poison.
    fn lock_as(&self, panicking: bool) -> LockResult<MutexGuard<'_, T>> {
        let (id, value) = self.touch();
        let (value, is_poisoned) = match step(Op::Lock(id, LockOp::Lock)) {
            Done::Over => (lock_at_last("a mutex", || value.try_lock()), self.was_poisoned()),
            done => (lock_free(value.try_lock()), done.is_poisoned()),
        };
        with_poison(MutexGuard { lock: self, id, panicking, value }, is_poisoned)
    }

    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {
        self.try_as(LockOp::TryLock)
    }

    fn try_as(&self, op: LockOp) -> TryLockResult<MutexGuard<'_, T>> {
        let (id, value) = self.touch();
        match step(Op::Lock(id, op)) {
            done @ Done::Did { .. } => {
                let panicking = thread::panicking();
                let guard = MutexGuard { lock: self, id, panicking, value: lock_free(value.try_lock()) };
                with_poison(guard, done.is_poisoned()).map_err(TryLockError::Poisoned)
            }
            _ => Err(TryLockError::WouldBlock),
        }
    }

    pub fn is_poisoned(&self) -> bool {
        step(Op::Lock(self.touch().0, LockOp::IsPoisoned)).is_poisoned()
    }

    pub fn clear_poison(&self) {
        step(Op::Lock(self.touch().0, LockOp::ClearPoison));
    }

    pub fn get_mut(&mut self) -> LockResult<&mut T> {
        let is_poisoned = self.was_poisoned();
        let value = self.value.get_mut().get_mut();
        with_poison(value.unwrap_or_else(PoisonError::into_inner), is_poisoned)
    }

    /// Whether it is poisoned, where no other thread can change that.
    fn was_poisoned(&self) -> bool {
        let (id, _) = self.touch();
        objects(|objects| objects.locks.is_poisoned(id))
    }
}

/// What is left of a guard while its thread waits for a `Condvar`.
pub struct Released<'a, T> {
    lock: &'a Mutex<T>,
    panicking: bool,
}

/// Functions and no methods, which would stand before those of the value.
impl<'a, T> MutexGuard<'a, T> {
    pub fn id(guard: &MutexGuard<T>) -> Id {
        guard.id
    }

    /// Lets go of the value. That the mutex is unlocked has been a step already.
    pub fn release(guard: MutexGuard<'a, T>) -> Released<'a, T> {
        let guard = ManuallyDrop::new(guard);
        // SAFETY: The guard is not used any more, so that this is taken out of it once.
        drop(unsafe { ptr::read(&guard.value) });
        Released { lock: guard.lock, panicking: guard.panicking }
    }
}

impl<'a, T> Released<'a, T> {
    /// Locks once more. To std it is the guard that it was.
    pub fn lock(self) -> LockResult<MutexGuard<'a, T>> {
        self.lock.lock_as(self.panicking)
    }
}

impl<T: ?Sized> Drop for MutexGuard<'_, T> {
    fn drop(&mut self) {
        if !self.panicking && thread::panicking() {
            step(Op::Lock(self.id, LockOp::Poison));
        }
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

/// Tries to lock, which is a step.
impl<T: ?Sized + fmt::Debug> fmt::Debug for Mutex<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let mut shown = f.debug_struct("Mutex");
        match self.try_as(LockOp::TryOnce) {
            Ok(guard) => shown.field("data", &&*guard),
            Err(TryLockError::Poisoned(poisoned)) => shown.field("data", &&**poisoned.get_ref()),
            Err(TryLockError::WouldBlock) => shown.field("data", &format_args!("<locked>")),
        };
        shown.field("poisoned", &self.is_poisoned());
        shown.finish_non_exhaustive()
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
