//! Atomics. A step happens in one order that all threads agree on, whatever ordering is asked for; where that may be wrong, the program is
//! not covered: see [`crate::orderings`]. A fence is no step: what it adds is what its thread knows of others. `as_ptr` is not there.
//!
//! An atomic can be in a static, which lives through all runs. It gets its number when a run first touches it, and its first value again.

use crate::engine::{objects, step, this_thread};
use crate::objects::Became;
use crate::op::{AtomicAccess, AtomicOp, Done, Id, Op};
use crate::run;
use ::std::fmt;
use ::std::mem;
use ::std::panic::Location;
use ::std::sync::atomic::{self as real, AtomicU64 as RealU64, AtomicUsize as RealUsize};

// One of the compiler is between a thread and its signal handlers, and a program has none.
pub use ::std::sync::atomic::{Ordering, compiler_fence};

/// See [`std::sync::atomic::fence`](::std::sync::atomic::fence).
#[track_caller]
pub fn fence(order: Ordering) {
    // It panics if there is no such fence.
    real::fence(order);
    let this = this_thread();
    objects(|objects| {
        let thread = &mut objects.threads[this];
        thread.fences.fence(order, &mut thread.clock);
    });
}

/// For the values, which only the thread touches that has the turn.
const ALL: Ordering = Ordering::SeqCst;

/// Which atomic this is in the run that is going on.
struct Number {
    /// In which run it has the number. 0: in none yet.
    run: RealU64,
    id: RealUsize,
}

impl Number {
    const fn new() -> Number {
        Number { run: RealU64::new(0), id: RealUsize::new(0) }
    }

    /// The number. `reset` gives the atomic its first value again, if another run has left it with one.
    fn id(&self, reset: impl FnOnce()) -> Id {
        let run = run::number();
        if self.run.load(ALL) != run {
            objects(|objects| {
                // When a run is over its threads go on together, and another may have come first.
                let before = self.run.load(ALL);
                if before == run {
                    return;
                }
                if before != 0 {
                    reset();
                }
                self.id.store(objects.atomics.add(), ALL);
                self.run.store(run, ALL);
            });
        }
        self.id.load(ALL)
    }
}

/// A value as a number, to compare it.
trait Bits {
    const IS_ADDRESS: bool = false;

    fn bits(self) -> u64;
}

impl<T> Bits for *mut T {
    const IS_ADDRESS: bool = true;

    fn bits(self) -> u64 {
        self.addr() as u64
    }
}

macro_rules! bits {
    ($($Value:ty)*) => { $(
        impl Bits for $Value {
            fn bits(self) -> u64 {
                self as u64
            }
        }
    )* };
}

bits! { bool i8 i16 i32 i64 isize u8 u16 u32 u64 usize }

macro_rules! atomic {
    ($($([$T:ident])? $Atomic:ident $Value:ty: $($fetch:ident)*;)*) => { $(
        #[doc = concat!("See [`std::sync::atomic::", stringify!($Atomic), "`](::std::sync::atomic::", stringify!($Atomic), ").")]
        pub struct $Atomic $(<$T>)? {
            number: Number,
            first: real::$Atomic $(<$T>)?,
            value: real::$Atomic $(<$T>)?,
        }

        impl $(<$T>)? $Atomic $(<$T>)? {
            pub const fn new(value: $Value) -> Self {
                $Atomic { number: Number::new(), first: real::$Atomic::new(value), value: real::$Atomic::new(value) }
            }

            /// Takes the step. `act`: what it does to the value, and whether it writes it; it is told whether it has to leave it.
            #[track_caller]
            fn take<R>(
                &self,
                access: AtomicAccess,
                call: (&'static str, [u64; 2]),
                [order, failure]: [Ordering; 2],
                act: impl FnOnce(&real::$Atomic $(<$T>)?, bool) -> (R, bool),
            ) -> R {
                let id = self.number.id(|| self.value.store(self.first.load(ALL), ALL));
                let is_address = <$Value as Bits>::IS_ADDRESS;
                let op = AtomicOp { access, call, is_address, order, failure, at: Location::caller() };
                let done = step(Op::Atomic(id, op));
                let before = self.value.load(ALL).bits();
                let (result, wrote) = act(&self.value, done == Done::NotReady);
                let became = match self.value.load(ALL).bits() == before {
                    true if wrote => Became::Same,
                    true => Became::Read,
                    false => Became::Other,
                };
                if let Done::Did { .. } = done {
                    objects(|objects| objects.did(this_thread(), id, op, became));
                }
                result
            }

            #[track_caller]
            pub fn load(&self, order: Ordering) -> $Value {
                self.take(AtomicAccess::Read, ("load", [0; 2]), [order; 2], |value, _| (value.load(order), false))
            }

            #[track_caller]
            pub fn store(&self, new: $Value, order: Ordering) {
                let call = ("store", [new.bits(), 0]);
                self.take(AtomicAccess::Write, call, [order; 2], |value, _| (value.store(new, order), true))
            }

            #[track_caller]
            pub fn swap(&self, new: $Value, order: Ordering) -> $Value {
                let call = ("swap", [new.bits(), 0]);
                self.take(AtomicAccess::Update, call, [order; 2], |value, _| (value.swap(new, order), true))
            }

            #[track_caller]
            pub fn compare_exchange(
                &self,
                current: $Value,
                new: $Value,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$Value, $Value> {
                self.exchange(AtomicAccess::Update, "compare_exchange", [current, new], [success, failure])
            }

            /// May fail though it finds `current`: both are explored.
            #[track_caller]
            pub fn compare_exchange_weak(
                &self,
                current: $Value,
                new: $Value,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$Value, $Value> {
                let orders = [success, failure];
                self.exchange(AtomicAccess::WeakUpdate, "compare_exchange_weak", [current, new], orders)
            }

            #[track_caller]
            fn exchange(
                &self,
                access: AtomicAccess,
                name: &'static str,
                [current, new]: [$Value; 2],
                [success, failure]: [Ordering; 2],
            ) -> Result<$Value, $Value> {
                self.take(access, (name, [current.bits(), new.bits()]), [success, failure], |value, fails| {
                    let result = match fails {
                        true => Err(value.load(ALL)),
                        false => value.compare_exchange(current, new, success, failure),
                    };
                    (result, result.is_ok())
                })
            }

            /// As std's: it calls `update` once more where it fails, even if it finds what it expects.
            #[track_caller]
            pub fn fetch_update<F>(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                mut update: F,
            ) -> Result<$Value, $Value>
            where
                F: FnMut($Value) -> Option<$Value>,
            {
                // A closure that holds nothing makes the same of the same, or takes a step; then it is called no more often than it has to be.
                let access = match mem::size_of::<F>() {
                    0 => AtomicAccess::Update,
                    _ => AtomicAccess::WeakUpdate,
                };
                let mut current = self.load(fetch_order);
                while let Some(new) = update(current) {
                    match self.exchange(access, "fetch_update", [current, new], [set_order, fetch_order]) {
                        Ok(before) => return Ok(before),
                        Err(found) => current = found,
                    }
                }
                Err(current)
            }

            /// See [`Self::fetch_update`].
            #[track_caller]
            pub fn try_update(
                &self,
                set_order: Ordering,
                fetch_order: Ordering,
                update: impl FnMut($Value) -> Option<$Value>,
            ) -> Result<$Value, $Value> {
                self.fetch_update(set_order, fetch_order, update)
            }

            $(
                #[track_caller]
                pub fn $fetch(&self, operand: $Value, order: Ordering) -> $Value {
                    let call = (stringify!($fetch), [operand.bits(), 0]);
                    self.take(AtomicAccess::Update, call, [order; 2], |value, _| (value.$fetch(operand, order), true))
                }
            )*

            pub fn get_mut(&mut self) -> &mut $Value {
                self.value.get_mut()
            }

            pub fn into_inner(self) -> $Value {
                self.value.into_inner()
            }
        }

        impl $(<$T>)? From<$Value> for $Atomic $(<$T>)? {
            fn from(value: $Value) -> Self {
                $Atomic::new(value)
            }
        }

        impl $(<$T>)? fmt::Debug for $Atomic $(<$T>)? {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                self.load(Ordering::Relaxed).fmt(f)
            }
        }
    )* };
}

atomic! {
    AtomicBool bool: fetch_and fetch_nand fetch_or fetch_xor;
    AtomicI8 i8: fetch_add fetch_sub fetch_and fetch_nand fetch_or fetch_xor fetch_max fetch_min;
    AtomicI16 i16: fetch_add fetch_sub fetch_and fetch_nand fetch_or fetch_xor fetch_max fetch_min;
    AtomicI32 i32: fetch_add fetch_sub fetch_and fetch_nand fetch_or fetch_xor fetch_max fetch_min;
    AtomicI64 i64: fetch_add fetch_sub fetch_and fetch_nand fetch_or fetch_xor fetch_max fetch_min;
    AtomicIsize isize: fetch_add fetch_sub fetch_and fetch_nand fetch_or fetch_xor fetch_max fetch_min;
    AtomicU8 u8: fetch_add fetch_sub fetch_and fetch_nand fetch_or fetch_xor fetch_max fetch_min;
    AtomicU16 u16: fetch_add fetch_sub fetch_and fetch_nand fetch_or fetch_xor fetch_max fetch_min;
    AtomicU32 u32: fetch_add fetch_sub fetch_and fetch_nand fetch_or fetch_xor fetch_max fetch_min;
    AtomicU64 u64: fetch_add fetch_sub fetch_and fetch_nand fetch_or fetch_xor fetch_max fetch_min;
    AtomicUsize usize: fetch_add fetch_sub fetch_and fetch_nand fetch_or fetch_xor fetch_max fetch_min;
    [T] AtomicPtr *mut T: ;
}

macro_rules! default {
    ($($Atomic:ident)*) => { $(
        impl Default for $Atomic {
            fn default() -> $Atomic {
                $Atomic::new(Default::default())
            }
        }
    )* };
}

default! {
    AtomicBool AtomicI8 AtomicI16 AtomicI32 AtomicI64 AtomicIsize AtomicU8 AtomicU16 AtomicU32 AtomicU64 AtomicUsize
}

impl<T> Default for AtomicPtr<T> {
    fn default() -> AtomicPtr<T> {
        AtomicPtr::new(::std::ptr::null_mut())
    }
}

impl AtomicBool {
    #[track_caller]
    pub fn fetch_not(&self, order: Ordering) -> bool {
        self.fetch_xor(true, order)
    }
}
