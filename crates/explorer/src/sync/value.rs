//! The locks of std's own that hold the values. Whether they are poisoned the model knows; what std's say of it is passed over.

use crate::engine::{self, give_up, has_waited};
use ::std::sync::{LockResult, PoisonError, TryLockError, TryLockResult};

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

/// Locks when the run is over and this thread unwinds. Whoever is inside unwinds too, and will leave. If it cannot, this thread stays
/// behind as well. `kind`: what it is, as `a mutex`.
pub fn lock_at_last<G>(kind: &str, try_lock: impl Fn() -> TryLockResult<G>) -> G {
    loop {
        let guard = match try_lock() {
            Ok(guard) => guard,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => {
                engine::wait_at_last(kind);
                continue;
            }
        };
        has_waited();
        return guard;
    }
}

/// Waits a little when the run is over and this thread unwinds, and may never be notified. If nobody is left who could change what it
/// waits for, it stays behind, unless its time will be up.
pub fn wait_at_last(timed: bool) {
    match timed {
        true => engine::wait_for_time(),
        false => engine::wait_at_last("a `Condvar`"),
    }
}
