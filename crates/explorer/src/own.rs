//! What the explorer knows of the thread of the program that is running: it has this for itself, whether it is a thread of the system or
//! a fiber.

use crate::noticed::Kind;
use crate::op::Id;
use ::std::cell::{Cell, RefCell};

/// Nothing in it has to be dropped, so that it is there as long as the thread.
pub struct Own {
    /// Which thread of the program this is.
    pub thread: Cell<Option<Id>>,
    /// Whether it is choosing what to do next. A panic then is the explorer's own.
    pub is_choosing: Cell<bool>,
    /// Whether it is turning values into text that is to be printed. std holds the stream meanwhile, so that no step may come.
    pub is_formatting: Cell<bool>,
    /// Whether what it drops is not its own alone.
    pub drops_shared: Cell<bool>,
    /// Whether its last step has been taken. What comes then are destructors of thread-locals.
    pub is_gone: Cell<bool>,
    /// Whether it drops values in an order that is another in each run.
    pub drops_in_any_order: Cell<bool>,
    /// How often it has let others go first since its last step.
    pub rests: Cell<usize>,
    /// The last number that it has drawn as crossbeam-channel draws.
    pub drawn: Cell<u32>,
}

impl Own {
    const fn new() -> Own {
        Own {
            thread: Cell::new(None),
            is_choosing: Cell::new(false),
            is_formatting: Cell::new(false),
            drops_shared: Cell::new(false),
            is_gone: Cell::new(false),
            drops_in_any_order: Cell::new(false),
            rests: Cell::new(0),
            drawn: Cell::new(1_406_868_647),
        }
    }

    fn swap(&self, other: &Own) {
        self.thread.swap(&other.thread);
        self.is_choosing.swap(&other.is_choosing);
        self.is_formatting.swap(&other.is_formatting);
        self.drops_shared.swap(&other.drops_shared);
        self.is_gone.swap(&other.is_gone);
        self.drops_in_any_order.swap(&other.drops_in_any_order);
        self.rests.swap(&other.rests);
        self.drawn.swap(&other.drawn);
    }
}

thread_local! {
    static OWN: Own = const { Own::new() };
    /// The types of which it drops a value that it may share with others, while nobody is known to notice who drops that.
    static QUIET: RefCell<Vec<Kind>> = const { RefCell::new(Vec::new()) };
}

/// What is known of this thread.
pub fn own<R>(look: impl FnOnce(&Own) -> R) -> R {
    OWN.with(look)
}

/// The types of which this thread quietly drops a value. It may be a thread-local that is dropped, and the list gone.
pub fn quiet() -> Vec<Kind> {
    QUIET.try_with(|quiet| quiet.borrow().clone()).unwrap_or_default()
}

/// Changes the list of these types.
pub fn with_quiet(change: impl FnOnce(&mut Vec<Kind>)) {
    let _ = QUIET.try_with(|quiet| change(&mut quiet.borrow_mut()));
}

/// What is known of a fiber, while it does not run.
pub struct Kept {
    own: Own,
    quiet: Vec<Kind>,
}

impl Kept {
    /// Of one that has not begun.
    pub const fn new() -> Kept {
        Kept { own: Own::new(), quiet: Vec::new() }
    }

    /// Puts it in the place of what is known of this thread of the system, and the other way round.
    pub fn swap(&mut self) {
        own(|own| own.swap(&self.own));
        with_quiet(|quiet| ::std::mem::swap(quiet, &mut self.quiet));
    }
}
