//! The locks of std's own that hold the values.

use crate::engine::give_up;
use ::std::sync::{LockResult, TryLockError, TryLockResult};
use ::std::thread;
use ::std::time::Duration;

/// What a lock gives that the model says is free.
pub fn lock_free<G>(tried: TryLockResult<G>) -> LockResult<G> {
    match tried {
        Ok(guard) => Ok(guard),
        Err(TryLockError::Poisoned(poisoned)) => Err(poisoned),
        Err(TryLockError::WouldBlock) => give_up("a lock that is free in the model and is held"),
    }
}

/// Locks when the run is over and this thread unwinds. Whoever is inside unwinds too, and will leave, unless it waits for this
/// thread. `kind`: what it is, as `a mutex`.
pub fn lock_at_last<G>(kind: &str, try_lock: impl Fn() -> TryLockResult<G>) -> LockResult<G> {
    for _ in 0..5_000 {
        match try_lock() {
            Ok(guard) => return Ok(guard),
            Err(TryLockError::Poisoned(poisoned)) => return Err(poisoned),
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(1)),
        }
    }
    give_up(&format!("a destructor that waits for {kind} for ever while its thread panics"))
}
