//! Locks that are locked when the run is over.

use crate::engine::give_up;
use ::std::sync::{LockResult, TryLockError, TryLockResult};
use ::std::thread;
use ::std::time::Duration;

/// Locks when the run is over and this thread unwinds. Whoever is inside unwinds too, and will leave, unless it waits for this
/// thread.
pub fn lock_at_last<G>(try_lock: impl Fn() -> TryLockResult<G>) -> LockResult<G> {
    for _ in 0..5_000 {
        match try_lock() {
            Ok(guard) => return Ok(guard),
            Err(TryLockError::Poisoned(poisoned)) => return Err(poisoned),
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(1)),
        }
    }
    give_up("a destructor that waits for a lock for ever while its thread panics")
}
