//! Programs whose `Arc`s are std's own.
//!
//! They become `Arc<dyn Trait>`, and are receivers, which this crate's cannot. That a handle comes or goes cannot be a step then. So it must not be
//! noticed: the program does not ask how many handles there are, and no value takes a step when it is dropped. Whether one does is
//! seen on the stack, since std drops the value of an `Arc` in a function of that name, which is never inlined. It is looked for only where a run is
//! new, since it takes some time.

use ::std::backtrace::Backtrace;
use ::std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// Whether this thread drops the value of an `Arc` of std's.
fn is_dropping() -> bool {
    let stack = Backtrace::force_capture().to_string();
    stack.lines().any(|line| line.contains("Arc") && line.contains("drop_slow"))
}

/// Whether that can be seen: it needs the names of functions.
static CAN_BE_SEEN: LazyLock<bool> = LazyLock::new(|| {
    struct Look(Arc<Mutex<bool>>);
    impl Drop for Look {
        fn drop(&mut self) {
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = is_dropping();
        }
    }
    let seen = Arc::new(Mutex::new(false));
    drop(Arc::new(Look(Arc::clone(&seen))));
    let seen = *seen.lock().unwrap_or_else(PoisonError::into_inner);
    seen && !is_dropping()
});

/// Why this thread must not take a step now, if that is so.
pub fn refused() -> Option<&'static str> {
    if !*CAN_BE_SEEN {
        return Some("std's own `Arc`, in a program that does not have the names of its functions");
    }
    is_dropping().then_some(
        "a value that takes a step when it is dropped, in an `Arc` that is std's own, as `Arc<dyn Trait>` and `self: Arc<Self>` ask for",
    )
}
