//! What is initialized once: a `Once`, a `OnceLock`, a `LazyLock`; without its value.

use crate::clock::Clock;
use crate::op::{Done, Found, Id, OnceOp};
use crate::trace::{Wait, What};

/// Everything of a run that is initialized once.
#[derive(Default)]
pub struct Onces(Vec<Once>);

#[derive(Default)]
struct Once {
    state: State,
    /// What happened before an initialization ended.
    ended: Clock,
    /// The step with which the last one ended: whose it was, and its number among those of that thread.
    end: Option<(Id, usize)>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum State {
    #[default]
    Open,
    /// The last initialization has panicked.
    Failed,
    /// This thread initializes it.
    Running(Id),
    Done,
}

impl Onces {
    pub fn add(&mut self) -> Id {
        self.0.push(Once::default());
        self.0.len() - 1
    }

    /// The same, of something that has its value from the beginning.
    pub fn add_initialized(&mut self) -> Id {
        let id = self.add();
        self.0[id].state = State::Done;
        id
    }

    /// Somebody who has it alone takes the value out.
    pub fn reset(&mut self, once: Id) {
        self.0[once] = Once::default();
    }

    /// Whether it was initialized before everything in this clock: nobody can notice then that a thread looks at it.
    pub fn was_done(&self, once: Id, clock: &Clock) -> bool {
        let once = &self.0[once];
        once.state == State::Done && once.end.is_none_or(|(thread, number)| clock.of(thread) >= number)
    }

    /// Whether this thread initializes it.
    pub fn is_running(&self, once: Id, thread: Id) -> bool {
        self.0[once].state == State::Running(thread)
    }

    /// Whether the step can be taken now.
    pub fn is_enabled(&self, once: Id, op: OnceOp) -> bool {
        match (op, self.0[once].state) {
            (OnceOp::Begin { .. }, state) => !matches!(state, State::Running(_)),
            (OnceOp::Await { force }, state) => state == State::Done || (state == State::Failed && !force),
            (OnceOp::End { .. } | OnceOp::Look, _) => true,
        }
    }

    /// Adds to `clock` what the step had to wait for.
    pub fn happened_before(&self, once: Id, op: OnceOp, clock: &mut Clock) {
        match op {
            OnceOp::Begin { .. } | OnceOp::Await { .. } => clock.join(&self.0[once].ended),
            OnceOp::End { .. } | OnceOp::Look => {}
        }
    }

    /// What the step does, after everything in `clock`, itself included.
    pub fn take(&mut self, thread: Id, once: Id, op: OnceOp, clock: &Clock) -> Done {
        let once = &mut self.0[once];
        let found = match (op, once.state) {
            (OnceOp::Begin { .. } | OnceOp::Await { .. } | OnceOp::Look, State::Done) => Found::Initialized,
            (OnceOp::Begin { force: false } | OnceOp::Await { .. }, State::Failed) => Found::Failed,
            (OnceOp::Begin { .. }, state) => {
                once.state = State::Running(thread);
                Found::Begins { again: state == State::Failed }
            }
            (OnceOp::End { failed }, _) => {
                once.state = if failed { State::Failed } else { State::Done };
                once.ended.join(clock);
                once.end = Some((thread, clock.of(thread)));
                if failed { Found::Failed } else { Found::Initialized }
            }
            (OnceOp::Await { .. } | OnceOp::Look, _) => Found::NotInitialized,
        };
        Done::Found(found)
    }

    /// Whether a thread can begin to wait here for which std parks it, as it does on some platforms.
    pub fn may_park(op: OnceOp) -> bool {
        matches!(op, OnceOp::Begin { .. } | OnceOp::Await { .. })
    }

    /// What a thread waits for that cannot take the step.
    pub fn wait(&self, once: Id, op: OnceOp) -> Option<Wait> {
        let by = match self.0[once].state {
            State::Running(thread) => Some(thread),
            _ => None,
        };
        match op {
            OnceOp::Begin { .. } | OnceOp::Await { .. } => Some(Wait::Initialized { once, by }),
            OnceOp::End { .. } | OnceOp::Look => None,
        }
    }

    /// How the step is recorded, if it is.
    pub fn what(once: Id, op: OnceOp, done: Done) -> Option<What> {
        let Done::Found(found) = done else { return None };
        Some(match (op, found) {
            (OnceOp::End { failed }, _) => What::EndsInitializing { once, failed },
            (_, Found::Begins { .. }) => What::BeginsInitializing(once),
            (_, found) => What::FindsInitialized { once, is_initialized: found == Found::Initialized },
        })
    }
}
