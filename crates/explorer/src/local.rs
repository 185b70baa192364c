//! Thread-locals. They are std's own, so that a program that has some needs threads of the system.

use crate::engine;
use ::std::cell::{Cell, RefCell};
use ::std::thread::{self, AccessError};

/// See [`std::thread::LocalKey`](::std::thread::LocalKey).
pub struct LocalKey<T: 'static>(&'static thread::LocalKey<T>);

impl<T> Clone for LocalKey<T> {
    fn clone(&self) -> LocalKey<T> {
        *self
    }
}

impl<T> Copy for LocalKey<T> {}

impl<T: 'static> LocalKey<T> {
    #[doc(hidden)]
    pub const fn new(key: &'static thread::LocalKey<T>) -> LocalKey<T> {
        LocalKey(key)
    }

    fn real(&'static self) -> &'static thread::LocalKey<T> {
        engine::need_threads_here();
        self.0
    }

    pub fn with<R>(&'static self, look: impl FnOnce(&T) -> R) -> R {
        self.real().with(look)
    }

    pub fn try_with<R>(&'static self, look: impl FnOnce(&T) -> R) -> Result<R, AccessError> {
        self.real().try_with(look)
    }
}

macro_rules! of_a_cell {
    ($($Cell:ident)*) => { $(
        impl<T: 'static> LocalKey<$Cell<T>> {
            pub fn set(&'static self, value: T) {
                self.real().set(value);
            }

            pub fn take(&'static self) -> T
            where
                T: Default,
            {
                self.real().take()
            }

            pub fn replace(&'static self, value: T) -> T {
                self.real().replace(value)
            }
        }
    )* };
}

of_a_cell! { Cell RefCell }

impl<T: 'static + Copy> LocalKey<Cell<T>> {
    pub fn get(&'static self) -> T {
        self.real().get()
    }
}

impl<T: 'static> LocalKey<RefCell<T>> {
    pub fn with_borrow<R>(&'static self, look: impl FnOnce(&T) -> R) -> R {
        self.real().with_borrow(look)
    }

    pub fn with_borrow_mut<R>(&'static self, change: impl FnOnce(&mut T) -> R) -> R {
        self.real().with_borrow_mut(change)
    }
}

#[doc(hidden)]
pub use ::std::thread_local as real_thread_local;

/// See [`std::thread_local`](::std::thread_local).
#[macro_export]
macro_rules! thread_local {
    () => {};
    ($(#[$attribute:meta])* $vis:vis static $name:ident: $T:ty = const $value:block $(; $($rest:tt)*)?) => {
        $(#[$attribute])* $vis static $name: $crate::thread::LocalKey<$T> = {
            $crate::real_thread_local! { static REAL: $T = const $value; }
            $crate::thread::LocalKey::new(&REAL)
        };
        $($crate::thread_local! { $($rest)* })?
    };
    ($(#[$attribute:meta])* $vis:vis static $name:ident: $T:ty = $value:expr $(; $($rest:tt)*)?) => {
        $(#[$attribute])* $vis static $name: $crate::thread::LocalKey<$T> = {
            $crate::real_thread_local! { static REAL: $T = $value; }
            $crate::thread::LocalKey::new(&REAL)
        };
        $($crate::thread_local! { $($rest)* })?
    };
}
