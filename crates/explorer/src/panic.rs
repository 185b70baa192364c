//! Panics. They are real. The explorer's own hook makes their messages part of the output, or calls the hook that the program has set.

use crate::engine::{self, Leave, refuse_in_stds_arc};
use crate::sync::{PoisonError, RwLock};
use ::std::any::Any;
use ::std::mem;
use ::std::panic as real;
use ::std::thread::{Result, panicking};

pub use ::std::panic::{AssertUnwindSafe, Location, PanicHookInfo, RefUnwindSafe, UnwindSafe, panic_any};

/// What is called when a thread panics.
type Hook = Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>;

/// The program's own hook. As in std, it is locked while it is called.
static HOOK: RwLock<Option<Hook>> = RwLock::new(None);

/// See [`std::panic::set_hook`](::std::panic::set_hook).
pub fn set_hook(hook: Hook) {
    drop(replace_hook(Some(hook)));
}

/// See [`std::panic::take_hook`](::std::panic::take_hook). The one that is there from the beginning makes the message part of the output.
pub fn take_hook() -> Hook {
    replace_hook(None).unwrap_or_else(|| Box::new(engine::show_panic))
}

/// Returns the hook that was set before.
fn replace_hook(hook: Option<Hook>) -> Option<Hook> {
    if panicking() {
        panic!("cannot modify the panic hook from a panicking thread");
    }
    engine::notice_hooks(call_hook);
    mem::replace(&mut *HOOK.write().unwrap_or_else(PoisonError::into_inner), hook)
}

fn call_hook(info: &PanicHookInfo) {
    match &*HOOK.read().unwrap_or_else(PoisonError::into_inner) {
        Some(hook) => hook(info),
        None => engine::show_panic(info),
    }
}

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
    engine::need_threads_here();
    real::resume_unwind(payload)
}
