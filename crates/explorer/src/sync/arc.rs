//! `Arc` and `Weak`. How many handles there are is counted by std's own, which is inside. That one comes or goes is a step only where
//! somebody notices: see [`crate::noticed`].
//!
//! Of a type that is not std's own, an `Arc<T>` does not become an `Arc<dyn Trait>`, and `self: Arc<Self>` is no receiver. The compiler
//! refuses both.

use crate::engine::{drop_quietly, drop_shared, notice, noticed, objects, step, went};
use crate::noticed::{Kind, Notice};
use crate::op::{Id, Op, ShareOp};
use ::std::borrow::Borrow;
use ::std::cmp::Ordering;
use ::std::error::Error;
use ::std::fmt;
use ::std::hash::{Hash, Hasher};
use ::std::mem::ManuallyDrop;
use ::std::ops::Deref;
use ::std::panic::{RefUnwindSafe, UnwindSafe};
use ::std::ptr;
use ::std::sync;

/// See [`std::sync::Arc`](::std::sync::Arc).
pub struct Arc<T: ?Sized> {
    id: Id,
    value: ManuallyDrop<sync::Arc<T>>,
}

/// See [`std::sync::Weak`](::std::sync::Weak).
pub struct Weak<T: ?Sized> {
    /// `None`: it has never pointed to anything.
    id: Option<Id>,
    value: sync::Weak<T>,
}

fn add_share() -> Id {
    objects(|objects| objects.shares.add())
}

/// Takes a step at which this is noticed of the handles of a `T`.
fn find<T: ?Sized>(id: Id, notices: Notice, op: ShareOp) {
    notice(Kind::of::<T>(), notices);
    step(Op::Share(id, op));
}

/// A handle of a `T` comes or goes. It is a step if as much as this is noticed.
fn change<T: ?Sized>(id: Id, from: Notice) -> bool {
    let is_step = noticed(Kind::of::<T>()) >= from;
    if is_step {
        step(Op::Share(id, ShareOp::Change));
    }
    is_step
}

impl<T> Arc<T> {
    pub fn new(value: T) -> Arc<T> {
        Arc::of(sync::Arc::new(value))
    }

    /// See [`std::sync::Arc::new_cyclic`](::std::sync::Arc::new_cyclic).
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(value: F) -> Arc<T> {
        let id = add_share();
        let value = sync::Arc::new_cyclic(|weak| {
            // Nobody notices that this one goes.
            let weak = ManuallyDrop::new(Weak { id: Some(id), value: weak.clone() });
            let value = value(&weak);
            drop(ManuallyDrop::into_inner(weak).into_parts());
            value
        });
        Arc { id, value: ManuallyDrop::new(value) }
    }

    pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> {
        find::<T>(this.id, Notice::Last, ShareOp::Change);
        let (id, value) = this.into_parts();
        sync::Arc::try_unwrap(value).map_err(|value| Arc { id, value: ManuallyDrop::new(value) })
    }

    pub fn into_inner(this: Arc<T>) -> Option<T> {
        find::<T>(this.id, Notice::Last, ShareOp::Change);
        sync::Arc::into_inner(this.into_parts().1)
    }
}

impl<T: Clone> Arc<T> {
    pub fn make_mut(this: &mut Arc<T>) -> &mut T {
        find::<T>(this.id, Notice::Last, ShareOp::Change);
        if sync::Arc::strong_count(&this.value) > 1 {
            let own = Arc::new(T::clone(this));
            *this = own;
        } else if sync::Arc::weak_count(&this.value) > 0 {
            // The value moves to a place of its own.
            this.id = add_share();
        }
        sync::Arc::make_mut(&mut this.value)
    }

    pub fn unwrap_or_clone(this: Arc<T>) -> T {
        Arc::try_unwrap(this).unwrap_or_else(|this| T::clone(&this))
    }
}

impl<T: ?Sized> Arc<T> {
    fn of(value: sync::Arc<T>) -> Arc<T> {
        Arc { id: add_share(), value: ManuallyDrop::new(value) }
    }

    fn into_parts(self) -> (Id, sync::Arc<T>) {
        let mut this = ManuallyDrop::new(self);
        // SAFETY: It is taken here and nowhere else, since `this` is not dropped.
        (this.id, unsafe { ManuallyDrop::take(&mut this.value) })
    }

    pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool {
        sync::Arc::ptr_eq(&this.value, &other.value)
    }

    pub fn as_ptr(this: &Arc<T>) -> *const T {
        sync::Arc::as_ptr(&this.value)
    }

    pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T> {
        find::<T>(this.id, Notice::Last, ShareOp::Look);
        sync::Arc::get_mut(&mut this.value)
    }

    pub fn strong_count(this: &Arc<T>) -> usize {
        find::<T>(this.id, Notice::Count, ShareOp::Look);
        sync::Arc::strong_count(&this.value)
    }

    pub fn weak_count(this: &Arc<T>) -> usize {
        find::<T>(this.id, Notice::Count, ShareOp::Look);
        sync::Arc::weak_count(&this.value)
    }

    pub fn downgrade(this: &Arc<T>) -> Weak<T> {
        change::<T>(this.id, Notice::Count);
        Weak { id: Some(this.id), value: sync::Arc::downgrade(&this.value) }
    }
}

impl<T: ?Sized> Clone for Arc<T> {
    fn clone(&self) -> Arc<T> {
        change::<T>(self.id, Notice::Count);
        Arc { id: self.id, value: self.value.clone() }
    }
}

impl<T: ?Sized> Drop for Arc<T> {
    fn drop(&mut self) {
        // After a step the turn stays here until the value has gone, if this was the last handle.
        let is_step = match noticed(Kind::of::<T>()) {
            Notice::Nothing => false,
            Notice::Last => {
                step(Op::Share(self.id, ShareOp::Goes));
                went(sync::Arc::strong_count(&self.value));
                true
            }
            Notice::Count => change::<T>(self.id, Notice::Count),
        };
        // SAFETY: It is dropped here and nowhere else.
        let drop = || unsafe { ManuallyDrop::drop(&mut self.value) };
        match is_step {
            true => drop_shared(drop),
            false => drop_quietly(Kind::of::<T>(), || drop_shared(drop)),
        }
    }
}

impl<T> Weak<T> {
    pub const fn new() -> Weak<T> {
        Weak { id: None, value: sync::Weak::new() }
    }
}

impl<T: ?Sized> Weak<T> {
    fn into_parts(self) -> (Option<Id>, sync::Weak<T>) {
        let this = ManuallyDrop::new(self);
        // SAFETY: It is taken here and nowhere else, since `this` is not dropped.
        (this.id, unsafe { ptr::read(&this.value) })
    }

    pub fn upgrade(&self) -> Option<Arc<T>> {
        let id = self.id?;
        find::<T>(id, Notice::Last, ShareOp::Change);
        let value = self.value.upgrade()?;
        Some(Arc { id, value: ManuallyDrop::new(value) })
    }

    pub fn strong_count(&self) -> usize {
        self.id.into_iter().for_each(|id| find::<T>(id, Notice::Count, ShareOp::Look));
        self.value.strong_count()
    }

    pub fn weak_count(&self) -> usize {
        self.id.into_iter().for_each(|id| find::<T>(id, Notice::Count, ShareOp::Look));
        self.value.weak_count()
    }

    pub fn ptr_eq(&self, other: &Weak<T>) -> bool {
        self.value.ptr_eq(&other.value)
    }

    pub fn as_ptr(&self) -> *const T {
        self.value.as_ptr()
    }
}

impl<T: ?Sized> Clone for Weak<T> {
    fn clone(&self) -> Weak<T> {
        self.id.into_iter().for_each(|id| _ = change::<T>(id, Notice::Count));
        Weak { id: self.id, value: self.value.clone() }
    }
}

impl<T: ?Sized> Drop for Weak<T> {
    fn drop(&mut self) {
        // After a step the turn stays here until std's own has gone, which is next. It drops no value.
        self.id.into_iter().for_each(|id| _ = change::<T>(id, Notice::Last));
    }
}

impl<T> Default for Weak<T> {
    fn default() -> Weak<T> {
        Weak::new()
    }
}

impl<T: ?Sized> fmt::Debug for Weak<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T: ?Sized> Deref for Arc<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: ?Sized> AsRef<T> for Arc<T> {
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T: ?Sized> Borrow<T> for Arc<T> {
    fn borrow(&self) -> &T {
        self
    }
}

impl<T: ?Sized + RefUnwindSafe> UnwindSafe for Arc<T> {}

impl<T: ?Sized + fmt::Debug> fmt::Debug for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        T::fmt(self, f)
    }
}

impl<T: ?Sized + fmt::Display> fmt::Display for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        T::fmt(self, f)
    }
}

impl<T: ?Sized> fmt::Pointer for Arc<T> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T: ?Sized + Error> Error for Arc<T> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        T::source(self)
    }
}

impl<T: ?Sized + PartialEq> PartialEq for Arc<T> {
    fn eq(&self, other: &Arc<T>) -> bool {
        T::eq(self, other)
    }
}

impl<T: ?Sized + Eq> Eq for Arc<T> {}

impl<T: ?Sized + PartialOrd> PartialOrd for Arc<T> {
    fn partial_cmp(&self, other: &Arc<T>) -> Option<Ordering> {
        T::partial_cmp(self, other)
    }
}

impl<T: ?Sized + Ord> Ord for Arc<T> {
    fn cmp(&self, other: &Arc<T>) -> Ordering {
        T::cmp(self, other)
    }
}

impl<T: ?Sized + Hash> Hash for Arc<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        T::hash(self, state);
    }
}

impl<T: Default> Default for Arc<T> {
    fn default() -> Arc<T> {
        Arc::new(T::default())
    }
}

impl<T> From<T> for Arc<T> {
    fn from(value: T) -> Arc<T> {
        Arc::new(value)
    }
}

impl<T: ?Sized> From<Box<T>> for Arc<T> {
    fn from(value: Box<T>) -> Arc<T> {
        Arc::of(value.into())
    }
}

impl<T> FromIterator<T> for Arc<[T]> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Arc<[T]> {
        Arc::of(values.into_iter().collect())
    }
}

/// What std's own can be made of.
macro_rules! from {
    ($(<$($T:ident $(: $Bound:path)?)?> $From:ty => $To:ty;)*) => { $(
        impl<$($T $(: $Bound)?)? > From<$From> for Arc<$To> {
            fn from(value: $From) -> Arc<$To> {
                Arc::of(value.into())
            }
        }
    )* };
}

from! {
    <> &str => str;
    <> String => str;
    <T> Vec<T> => [T];
    <T: Clone> &[T] => [T];
}

impl<T, const N: usize> From<[T; N]> for Arc<[T]> {
    fn from(values: [T; N]) -> Arc<[T]> {
        Arc::of(values.into())
    }
}
