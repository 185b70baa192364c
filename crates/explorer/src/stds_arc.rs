//! Programs whose `Arc`s are std's own.
//!
//! They become `Arc<dyn Trait>`, and are receivers, which this crate's cannot. That a handle comes or goes cannot be a step then. So it must not be
//! noticed: the program does not ask how many handles there are, and no value takes a step when it is dropped. Whether one does is
//! seen on the stack, since std drops the value of an `Arc` in a function of that name, which is never inlined. It is looked for only where a run is
//! new, since it takes some time.

use crate::stack::Stacks;
use ::std::sync::atomic::{AtomicBool, Ordering};
use ::std::sync::{Arc, LazyLock};

/// Whether this thread drops the value of an `Arc` of std's.
fn is_dropping() -> bool {
    static STACKS: Stacks<bool> = Stacks::new();
    STACKS.read(|text| text.lines().any(|line| line.contains("Arc") && line.contains("drop_slow")))
}

/// Whether that can be seen, as it has to be: it needs the names of functions. Nobody asks while something is dropped.
pub fn can_be_seen() -> Result<(), &'static str> {
    static CAN_BE_SEEN: LazyLock<bool> = LazyLock::new(|| {
        let seen = Arc::new(AtomicBool::new(false));
        drop(Arc::new(Look(Arc::clone(&seen))));
        seen.load(Ordering::SeqCst) && !is_dropping()
    });
    match *CAN_BE_SEEN {
        true => Ok(()),
        false => Err("std's own `Arc`, in a program that does not have the names of its functions"),
    }
}

/// Looks when it is dropped.
struct Look(Arc<AtomicBool>);

impl Drop for Look {
    fn drop(&mut self) {
        self.0.store(is_dropping(), Ordering::SeqCst);
    }
}

/// Why this thread must not take a step now, if that is so.
pub fn refused() -> Option<&'static str> {
    is_dropping().then_some(
        "a value that takes a step when it is dropped, in an `Arc` that is std's own, as `Arc<dyn Trait>` and `self: Arc<Self>` ask for",
    )
}
