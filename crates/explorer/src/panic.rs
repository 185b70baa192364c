//! Panics. They are real; the explorer's own hook makes their messages part of the output, so that there are no other hooks.

use crate::engine::{Leave, refuse_in_stds_arc};
use ::std::any::Any;
use ::std::panic as real;
use ::std::thread::Result;

pub use ::std::panic::{AssertUnwindSafe, Location, RefUnwindSafe, UnwindSafe, panic_any};

/// See [`std::panic::catch_unwind`](::std::panic::catch_unwind).
pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(body: F) -> Result<R> {
    real::catch_unwind(body).map_err(|panic| match panic.is::<Leave>() {
        // Not the program's: this thread has to leave.
        true => real::resume_unwind(panic),
        false => panic,
    })
}

/// See [`std::panic::resume_unwind`](::std::panic::resume_unwind).
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {
    // It is no step, but who does it is noticed.
    refuse_in_stds_arc();
    real::resume_unwind(payload)
}
