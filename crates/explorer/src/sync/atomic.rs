//! Atomics, sequentially consistent whatever ordering is asked for. `new` is not `const`: a static would keep its value from
//! run to run.

use crate::engine::{objects, step};
use crate::op::{AtomicOp, Id, Op};
use ::std::sync::atomic as real;

pub use ::std::sync::atomic::Ordering;

const ALL: Ordering = Ordering::SeqCst;

macro_rules! atomic {
    ($($Atomic:ident $Value:ty: $($fetch:ident)*;)*) => { $(
        #[doc = concat!("See [`std::sync::atomic::", stringify!($Atomic), "`](::std::sync::atomic::", stringify!($Atomic), ").")]
        pub struct $Atomic {
            id: Id,
            value: real::$Atomic,
        }

        impl ::std::fmt::Debug for $Atomic {
            fn fmt(&self, f: &mut ::std::fmt::Formatter) -> ::std::fmt::Result {
                self.load(ALL).fmt(f)
            }
        }

        impl $Atomic {
            pub fn new(value: $Value) -> $Atomic {
                $Atomic { id: objects(|objects| objects.atomics.add()), value: real::$Atomic::new(value) }
            }

            pub fn load(&self, _: Ordering) -> $Value {
                step(Op::Atomic(self.id, AtomicOp::Read));
                self.value.load(ALL)
            }

            pub fn store(&self, value: $Value, _: Ordering) {
                step(Op::Atomic(self.id, AtomicOp::Write));
                self.value.store(value, ALL)
            }

            pub fn swap(&self, value: $Value, _: Ordering) -> $Value {
                step(Op::Atomic(self.id, AtomicOp::Write));
                self.value.swap(value, ALL)
            }

            pub fn compare_exchange(
                &self,
                current: $Value,
                new: $Value,
                _: Ordering,
                _: Ordering,
            ) -> Result<$Value, $Value> {
                step(Op::Atomic(self.id, AtomicOp::Write));
                self.value.compare_exchange(current, new, ALL, ALL)
            }

            $(
                pub fn $fetch(&self, value: $Value, _: Ordering) -> $Value {
                    step(Op::Atomic(self.id, AtomicOp::Write));
                    self.value.$fetch(value, ALL)
                }
            )*

            pub fn into_inner(self) -> $Value {
                self.value.into_inner()
            }
        }
    )* };
}

atomic! {
    AtomicBool bool: fetch_and fetch_or fetch_xor;
    AtomicI32 i32: fetch_add fetch_sub fetch_max fetch_min;
    AtomicI64 i64: fetch_add fetch_sub fetch_max fetch_min;
    AtomicIsize isize: fetch_add fetch_sub fetch_max fetch_min;
    AtomicU32 u32: fetch_add fetch_sub fetch_max fetch_min;
    AtomicU64 u64: fetch_add fetch_sub fetch_max fetch_min;
    AtomicUsize usize: fetch_add fetch_sub fetch_max fetch_min;
}
