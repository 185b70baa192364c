//! What threads share.

mod arc;
pub mod atomic;
pub mod mpsc;
mod mutex;
mod rwlock;
mod value;

pub use ::std::sync::{LockResult, PoisonError, TryLockError, TryLockResult};
pub use arc::{Arc, Weak};
pub use mutex::{Mutex, MutexGuard};
pub use rwlock::{RwLock, RwLockReadGuard, RwLockWriteGuard};
