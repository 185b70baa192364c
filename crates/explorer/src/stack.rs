//! Where the calling thread is. std shows that only as text, which takes a millisecond to make: so it is made once for each stack, which
//! is known again by its addresses.

use ::std::backtrace::Backtrace;
use ::std::collections::BTreeMap;
use ::std::sync::{Mutex, PoisonError};

/// What was read out of the texts of stacks.
pub struct Stacks<T>(Mutex<BTreeMap<Vec<usize>, T>>);

impl<T: Clone> Stacks<T> {
    pub const fn new() -> Stacks<T> {
        Stacks(Mutex::new(BTreeMap::new()))
    }

    /// What is read out of the text of the stack that the calling thread has now.
    pub fn read(&self, read: impl FnOnce(&str) -> T) -> T {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let addresses = addresses();
        if let Some(found) = known().get(&addresses) {
            return found.clone();
        }
        let found = read(&Backtrace::force_capture().to_string());
        if !addresses.is_empty() {
            known().insert(addresses, found.clone());
        }
        found
    }
}

/// Where the functions on the stack go on when those that they have called return. Nothing, where nobody can say.
#[cfg(unix)]
fn addresses() -> Vec<usize> {
    use ::std::ffi::{c_int, c_void};

    // What std itself unwinds stacks with: "Itanium C++ ABI: Exception Handling", https://itanium-cxx-abi.github.io/cxx-abi/abi-eh.html.
    unsafe extern "C" {
        fn _Unwind_Backtrace(
            each: extern "C" fn(*mut c_void, *mut c_void) -> c_int,
            argument: *mut c_void,
        ) -> c_int;
        fn _Unwind_GetIP(frame: *mut c_void) -> usize;
    }
    extern "C" fn each(frame: *mut c_void, addresses: *mut c_void) -> c_int {
        const GO_ON: c_int = 0;
        // SAFETY: `_Unwind_Backtrace` hands on the pointer that it was given below.
        let addresses = unsafe { &mut *addresses.cast::<Vec<usize>>() };
        // SAFETY: The frame is one that `_Unwind_Backtrace` is at.
        addresses.push(unsafe { _Unwind_GetIP(frame) });
        GO_ON
    }
    let mut addresses = Vec::with_capacity(64);
    // SAFETY: `each` takes the pointer for what it is, and does not unwind.
    unsafe { _Unwind_Backtrace(each, (&raw mut addresses).cast()) };
    addresses
}

#[cfg(not(unix))]
fn addresses() -> Vec<usize> {
    Vec::new()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ::std::cell::Cell;

    #[test]
    fn a_stack_is_read_once() {
        static STACKS: Stacks<String> = Stacks::new();
        let count = Cell::new(0);
        let here = || {
            STACKS.read(|text| {
                count.set(count.get() + 1);
                text.to_owned()
            })
        };
        let texts = Vec::from_iter((0..3).map(|_| here()));
        assert!(
            texts.iter().all(|text| *text == texts[0] && text.contains("a_stack_is_read_once")),
            "{texts:?}"
        );
        let other = here();
        assert_ne!(other, texts[0]);
        assert_eq!(count.get(), if cfg!(unix) { 2 } else { 4 });
    }
}
