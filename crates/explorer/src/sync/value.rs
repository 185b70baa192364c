//! The locks of std's own that hold the values. Whether they are poisoned the model knows; what std's say of it is passed over.

use crate::engine::give_up;
use ::std::cell::Cell;
use ::std::sync::{LockResult, PoisonError, TryLockError, TryLockResult};
use ::std::thread;
use ::std::time::Duration;

/// How often a thread that unwinds looks whether it can go on, a millisecond each time.
const PATIENCE: usize = 5_000;

/// What a lock gives that is poisoned, or not.
pub fn with_poison<G>(guard: G, is_poisoned: bool) -> LockResult<G> {
    match is_poisoned {
        true => Err(PoisonError::new(guard)),
        false => Ok(guard),
    }
}

/// What a lock gives that the model says is free.
pub fn lock_free<G>(tried: TryLockResult<G>) -> G {
    match tried {
        Ok(guard) => guard,
        Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
        Err(TryLockError::WouldBlock) => give_up("a lock that is free in the model and is held"),
    }
}

/// Locks when the run is over and this thread unwinds. Whoever is inside unwinds too, and will leave, unless it waits for this
/// thread. `kind`: what it is, as `a mutex`.
pub fn lock_at_last<G>(kind: &str, try_lock: impl Fn() -> TryLockResult<G>) -> G {
    for _ in 0..PATIENCE {
        match try_lock() {
            Ok(guard) => return guard,
            Err(TryLockError::Poisoned(poisoned)) => return poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(1)),
        }
    }
    give_up(&format!("a destructor that waits for {kind} for ever while its thread panics"))
}

/// Waits a little when the run is over and this thread unwinds, and may never be notified. Whoever waits in a loop comes here again.
pub fn wait_at_last() {
    thread_local! {
        static WAITED: Cell<usize> = const { Cell::new(0) };
    }
    WAITED.set(WAITED.get() + 1);
    if WAITED.get() > PATIENCE {
        give_up("a destructor that waits for a `Condvar` for ever while its thread panics");
    }
    thread::sleep(Duration::from_millis(1));
}
