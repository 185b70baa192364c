//! Objects that may be in a static. `new` has to be `const` for that, so that an object gets its number only when a run first touches
//! it; and a static lives through all runs, so that its value has to begin each of them as it began the first.
//!
//! # Why the bytes of a value are enough
//!
//! A static's first value has been made by the compiler, which has no heap: whatever it refers to is in the program itself, and
//! stays. So its bytes can be copied before the first run changes them, and written back in the next. What was there is then forgotten:
//! to drop it would be a part of the program that no real run has, since a static is never dropped.
//!
//! This holds of statics alone. Other objects are touched in one run only, since each run makes its own: unless the program is a closure
//! that holds one.

use crate::engine::with;
use crate::objects::Objects;
use crate::op::Id;
use crate::run::{self, Run};
use ::std::cell::UnsafeCell;
use ::std::mem::{self, MaybeUninit};
use ::std::panic::RefUnwindSafe;
use ::std::ptr;
use ::std::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, AtomicUsize, Ordering};

/// What it may also be is an object that the program holds, which was not made by the compiler.
const KEPT: &str =
    "a static, or another object that outlives a run, where the program is a closure that holds something";

/// The number of an object, in the run that is going on.
pub struct Registered {
    /// In which run it has its number. 0: in none yet.
    run: AtomicU64,
    id: AtomicUsize,
}

impl Registered {
    pub const fn new() -> Registered {
        Registered { run: AtomicU64::new(0), id: AtomicUsize::new(0) }
    }

    /// The object's number. `add` makes it known to the run, which it is at the first touch.
    pub fn id(&self, add: impl FnOnce(&mut Objects) -> Id) -> Id {
        self.id_after(|_| {}, add)
    }

    /// The same. `renew` is called at the first touch in a run.
    fn id_after(&self, renew: impl FnOnce(&mut Run), add: impl FnOnce(&mut Objects) -> Id) -> Id {
        let run = run::number();
        if self.run.load(Ordering::Acquire) == run {
            return self.id.load(Ordering::Relaxed);
        }
        with(|state| {
            // When a run is over its threads go on together, and another may have come first.
            if self.run.load(Ordering::Acquire) != run {
                renew(state);
                self.id.store(add(&mut state.objects), Ordering::Relaxed);
                self.run.store(run, Ordering::Release);
            }
            self.id.load(Ordering::Relaxed)
        })
    }
}

/// An object with its value, which is in each run what it was before the first touch of all.
pub struct Renewed<V: ?Sized> {
    registered: Registered,
    first: First,
    value: UnsafeCell<V>,
}

/// The bytes of a first value. Nothing is dropped that they may stand for; nor is this itself, so that an object has something to drop
/// only if its value has. What is too large for here is leaked.
struct First {
    is_kept: AtomicBool,
    here: UnsafeCell<[MaybeUninit<u8>; HERE]>,
    elsewhere: AtomicPtr<MaybeUninit<u8>>,
}

/// How many bytes most values have at the most.
const HERE: usize = 64;

impl First {
    const fn new() -> First {
        First {
            is_kept: AtomicBool::new(false),
            here: UnsafeCell::new([MaybeUninit::uninit(); HERE]),
            elsewhere: AtomicPtr::new(ptr::null_mut()),
        }
    }

    /// Where so many bytes are, or will be.
    fn place(&self, size: usize) -> *mut MaybeUninit<u8> {
        if size <= HERE {
            return self.here.get().cast();
        }
        if self.elsewhere.load(Ordering::Relaxed).is_null() {
            let bytes = Box::leak(vec![MaybeUninit::uninit(); size].into_boxed_slice());
            self.elsewhere.store(bytes.as_mut_ptr(), Ordering::Relaxed);
        }
        self.elsewhere.load(Ordering::Relaxed)
    }
}

// SAFETY: The value is written to only at the first touch in a run. Nobody can have a reference to it then: whoever had one in an earlier
// run has ended, and another thread of this run waits for `Registered::id_after`.
unsafe impl<V: ?Sized + Send + Sync> Sync for Renewed<V> {}

// A write that panics half way is not possible.
impl<V: ?Sized + RefUnwindSafe> RefUnwindSafe for Renewed<V> {}

impl<V> Renewed<V> {
    pub const fn new(value: V) -> Renewed<V> {
        Renewed { registered: Registered::new(), first: First::new(), value: UnsafeCell::new(value) }
    }

    pub fn into_inner(self) -> V {
        self.value.into_inner()
    }
}

impl<V: ?Sized> Renewed<V> {
    /// The object's number and its value. `add` makes it known to the run.
    pub fn touch(&self, add: impl FnOnce(&mut Objects) -> Id) -> (Id, &V) {
        let id = self.registered.id_after(|run| self.renew(run), add);
        // SAFETY: See `Sync`.
        (id, unsafe { &*self.value.get() })
    }

    pub fn get_mut(&mut self) -> &mut V {
        self.value.get_mut()
    }

    /// Keeps the bytes of the first value, or writes them back.
    fn renew(&self, run: &mut Run) {
        let value = self.value.get();
        // SAFETY: Nobody writes to it now.
        let size = mem::size_of_val(unsafe { &*value });
        let value = value.cast::<MaybeUninit<u8>>();
        let first = self.first.place(size);
        match self.first.is_kept.swap(true, Ordering::Relaxed) {
            true if run.program_holds => run.refuse(KEPT),
            // SAFETY: They are as many, and they stand for a value that is still good: see the top of this file.
            true => unsafe { ptr::copy_nonoverlapping(first, value, size) },
            // SAFETY: Both have so many bytes, and a byte that may be missing can be copied.
            false => unsafe { ptr::copy_nonoverlapping(value, first, size) },
        }
    }
}
