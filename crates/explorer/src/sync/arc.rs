//! `Arc`. That a handle goes is noticed only by who finds that it was the last, and then by what the value does when it is
//! dropped; so it is a step only where the value does something.

use crate::engine::{drop_shared, objects, step};
use crate::op::{AtomicOp, Id, Op};
use ::std::fmt;
use ::std::mem::{self, ManuallyDrop};
use ::std::ops::Deref;
use ::std::sync;

/// See [`std::sync::Arc`](::std::sync::Arc). What tells a program how many handles there are is not covered.
pub struct Arc<T: ?Sized> {
    id: Id,
    value: ManuallyDrop<sync::Arc<T>>,
}

impl<T> Arc<T> {
    pub fn new(value: T) -> Arc<T> {
        Arc {
            id: objects(|objects| objects.atomics.add_share()),
            value: ManuallyDrop::new(sync::Arc::new(value)),
        }
    }
}

impl<T: ?Sized> Arc<T> {
    pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool {
        sync::Arc::ptr_eq(&this.value, &other.value)
    }
}

impl<T: ?Sized> Clone for Arc<T> {
    fn clone(&self) -> Arc<T> {
        Arc { id: self.id, value: self.value.clone() }
    }
}

impl<T: ?Sized> Drop for Arc<T> {
    fn drop(&mut self) {
        if mem::needs_drop::<T>() {
            // After this step the turn stays here until the value has gone, if this was the last handle.
            step(Op::Atomic(self.id, AtomicOp::Write));
        }
        // SAFETY: It is dropped here and nowhere else.
        drop_shared(|| unsafe { ManuallyDrop::drop(&mut self.value) });
    }
}

impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: ?Sized + fmt::Display> fmt::Display for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T> From<T> for Arc<T> {
    fn from(value: T) -> Arc<T> {
        Arc::new(value)
    }
}

impl From<&str> for Arc<str> {
    fn from(text: &str) -> Arc<str> {
        Arc { id: objects(|objects| objects.atomics.add_share()), value: ManuallyDrop::new(text.into()) }
    }
}
