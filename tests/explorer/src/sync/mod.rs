//! What threads share.

pub mod atomic;
pub mod mpsc;
mod mutex;

pub use ::std::sync::{Arc, LockResult, PoisonError, TryLockError, TryLockResult, Weak};
pub use mutex::{Mutex, MutexGuard};
