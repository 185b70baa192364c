//! The locks of std's own that hold the values.

use crate::engine::{give_up, has_waited, wait_at_last};
use ::std::sync::{LockResult, TryLockError, TryLockResult};

/// What a lock gives that the model says is free.
pub fn lock_free<G>(tried: TryLockResult<G>) -> LockResult<G> {
    match tried {
        Ok(guard) => Ok(guard),
        Err(TryLockError::Poisoned(poisoned)) => Err(poisoned),
        Err(TryLockError::WouldBlock) => give_up("a lock that is free in the model and is held"),
    }
}

/// Locks when the run is over and this thread unwinds. Whoever is inside unwinds too, and will leave. If it cannot, this thread stays
/// behind as well. `kind`: what it is, as `a mutex`.
pub fn lock_at_last<G>(kind: &str, try_lock: impl Fn() -> TryLockResult<G>) -> LockResult<G> {
    loop {
        let locked = match try_lock() {
            Ok(guard) => Ok(guard),
            Err(TryLockError::Poisoned(poisoned)) => Err(poisoned),
            Err(TryLockError::WouldBlock) => {
                wait_at_last(kind);
                continue;
            }
        };
        has_waited();
        return locked;
    }
}
