//! Things that take long, worked out once in a run of the tests.

use crate::problem::Problem;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, LazyLock, Mutex, OnceLock};

/// What has been worked out, by a hash of everything that it depends on.
pub type Memo<T> = LazyLock<Mutex<HashMap<u64, Arc<OnceLock<Result<T, Problem>>>>>>;

/// What the memo has under this key, or what the work comes to. Others who ask for the same wait for it.
pub fn memoized<T: Clone>(
    memo: &Memo<T>,
    key: impl Hash,
    work: impl FnOnce() -> Result<T, Problem>,
) -> Result<T, Problem> {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    let mut cells = memo.lock().expect("nobody panics with this lock");
    let cell = Arc::clone(cells.entry(hasher.finish()).or_default());
    drop(cells);
    cell.get_or_init(work).clone()
}
