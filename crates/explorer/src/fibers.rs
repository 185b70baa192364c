//! Threads of the program as fibers of one thread of the system: each has a stack, and they hand the processor to each other without
//! the system, which takes a hundredth of the time.
//!
//! What a thread of the system has for itself, fibers have together: std's thread-locals, and the count of its panics. So a program that
//! panics, or has thread-locals, needs threads of the system: its fibers are left where they are, with the thread that they were in, and
//! the exploration begins anew in another one. When a run is over, fibers leave by unwinding, one after the other, and none in the middle
//! of another's.

use crate::op::Id;
use crate::own::Kept;
use ::corosensei::stack::DefaultStack;
use ::corosensei::{Coroutine, CoroutineResult, Yielder};
use ::std::cell::{Cell, RefCell};
use ::std::collections::BTreeMap;
use ::std::io;
use ::std::mem::{self, ManuallyDrop};
use ::std::panic::{self, AssertUnwindSafe};
use ::std::ptr::NonNull;

/// Why a fiber does not run.
enum Suspended {
    /// It waits for its turn.
    Waits,
    /// It never runs again.
    Stays,
}

struct Fiber {
    coroutine: Coroutine<(), Suspended, (), DefaultStack>,
    stack_size: usize,
    kept: Kept,
    /// What it suspends itself with, as soon as it has begun.
    yielder: Option<Handle>,
}

type Handle = NonNull<Yielder<(), Suspended>>;

thread_local! {
    /// Those that are suspended.
    /// They are not dropped with the thread, which would unwind them.
    static FIBERS: RefCell<ManuallyDrop<BTreeMap<Id, Fiber>>> = const { RefCell::new(ManuallyDrop::new(BTreeMap::new())) };
    /// Stacks that nobody uses, by their size.
    static STACKS: RefCell<BTreeMap<usize, Vec<DefaultStack>>> = const { RefCell::new(BTreeMap::new()) };
    /// Of the one that runs.
    static RUNS: Cell<Option<Handle>> = const { Cell::new(None) };
}

/// Whether this is a fiber.
pub fn is_here() -> bool {
    RUNS.get().is_some()
}

/// Adds a fiber with so many bytes of stack. It does not run yet.
///
/// # Errors
///
/// When the system has no memory for its stack.
///
/// # Safety
///
/// What `body` refers to must be there until the fiber has gone, or for ever if it is left behind.
pub unsafe fn add<'a>(thread: Id, stack_size: usize, body: Box<dyn FnOnce() + 'a>) -> io::Result<()> {
    // SAFETY: The caller sees to it.
    let body: Box<dyn FnOnce() + 'static> = unsafe { mem::transmute(body) };
    let unused = STACKS.with_borrow_mut(|stacks| stacks.get_mut(&stack_size)?.pop());
    let stack = unused.map_or_else(|| DefaultStack::new(stack_size), Ok)?;
    let coroutine = Coroutine::with_stack(stack, move |yielder: &Yielder<(), Suspended>, ()| {
        RUNS.set(Some(NonNull::from(yielder)));
        // It has nobody to tell that it has left.
        drop(panic::catch_unwind(AssertUnwindSafe(body)));
    });
    let fiber = Fiber { coroutine, stack_size, kept: Kept::new(), yielder: None };
    FIBERS.with_borrow_mut(|fibers| fibers.insert(thread, fiber));
    Ok(())
}

/// Whether it has neither gone nor been left behind.
pub fn is_present(thread: Id) -> bool {
    FIBERS.with_borrow(|fibers| fibers.contains_key(&thread))
}

/// Those that have neither gone nor been left behind: the first with a number from `thread` on, or else the first of all.
pub fn present_from(thread: Id) -> Option<Id> {
    FIBERS.with_borrow(|fibers| {
        let found = fibers.range(thread..).next().or(fibers.iter().next());
        found.map(|(thread, _)| *thread)
    })
}

/// Leaves all where they are.
pub fn abandon() {
    FIBERS.with_borrow_mut(|fibers| mem::take(&mut **fibers).into_values().for_each(mem::forget));
}

/// Runs one until it is suspended, or gone.
pub fn resume(thread: Id) {
    let fiber = FIBERS.with_borrow_mut(|fibers| fibers.remove(&thread));
    let mut fiber = fiber.expect("who has the turn is there");
    let outer = RUNS.replace(fiber.yielder);
    fiber.kept.swap();
    let result = fiber.coroutine.resume(());
    fiber.kept.swap();
    fiber.yielder = RUNS.replace(outer);
    match result {
        CoroutineResult::Yield(Suspended::Waits) => {
            FIBERS.with_borrow_mut(|fibers| fibers.insert(thread, fiber));
        }
        // To drop it would unwind it.
        CoroutineResult::Yield(Suspended::Stays) => mem::forget(fiber),
        CoroutineResult::Return(()) => {
            let stack = fiber.coroutine.into_stack();
            STACKS.with_borrow_mut(|stacks| stacks.entry(fiber.stack_size).or_default().push(stack));
        }
    }
}

/// Lets others run.
pub fn wait() {
    suspend(Suspended::Waits);
}

/// This fiber is left behind.
pub fn stay() -> ! {
    suspend(Suspended::Stays);
    unreachable!("it is never resumed")
}

fn suspend(why: Suspended) {
    let yielder = RUNS.get().expect("this is a fiber");
    // SAFETY: It lives on the stack of the fiber that runs.
    unsafe { yielder.as_ref() }.suspend(why);
}
