//! A thread of the program, or a timer: its next step, and what the run knows of it.

use crate::clock::Clock;
use crate::limits::{Limited, Limits};
use crate::op::{Blocking, Done, Id, Op, ThreadOp};
use crate::trace::{Wait, What};
use ::std::ops::{Index, IndexMut};

/// Every thread of a run.
#[derive(Default)]
pub struct Threads(Vec<ThreadState>);

#[derive(Default)]
pub struct ThreadState {
    /// The step that it will take next. `None` while it has the turn, and after its end.
    pub next: Option<Op>,
    /// What its last step has come to.
    pub done: Option<Done>,
    pub ended: bool,
    /// What happened before its next step.
    pub clock: Clock,
    /// Whether it is a timer: its steps are nobody's turn.
    pub is_timer: bool,
    /// Until its first step: who started it, and gets the turn back.
    pub started_by: Option<Id>,
    pub name: Option<String>,
    /// Where in the program it is, if that is recorded.
    pub line: Option<u32>,
    /// How many timeouts and empty polls it may yet make.
    timeouts_left: usize,
    polls_left: usize,
    /// Whether an `unpark` has come that no `park` has used.
    token: bool,
    /// Whether it has parked, and whether it has waited for something for which std parks.
    parks: bool,
    waits: bool,
}

impl Threads {
    pub fn add(&mut self, name: Option<String>, limits: &Limits) -> Id {
        self.0.push(ThreadState {
            name,
            timeouts_left: limits.timeouts,
            polls_left: limits.polls,
            ..ThreadState::default()
        });
        self.len() - 1
    }

    /// A timer, which takes this step again and again.
    pub fn add_timer(&mut self, next: Op, clock: Clock) -> Id {
        self.0.push(ThreadState { next: Some(next), is_timer: true, clock, ..ThreadState::default() });
        self.len() - 1
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn iter(&self) -> impl Iterator<Item = (Id, &ThreadState)> {
        self.0.iter().enumerate()
    }

    pub fn clocks(&self) -> Vec<Clock> {
        self.0.iter().map(|thread| thread.clock.clone()).collect()
    }

    /// Whether the thread can take this step now.
    pub fn is_enabled(&self, thread: Id, op: ThreadOp) -> bool {
        match op {
            ThreadOp::Park => self[thread].token,
            ThreadOp::ParkTimeout => self[thread].token || self[thread].may_give_up(Blocking::Timeout),
            ThreadOp::IsFinished(other) => self[other].ended || self[thread].may_give_up(Blocking::Try),
            ThreadOp::Join(other) | ThreadOp::JoinScoped(other) => self[other].ended,
            ThreadOp::Unpark(_) | ThreadOp::End | ThreadOp::Exit { .. } => true,
        }
    }

    /// Which limits keep the thread from doing more.
    pub fn limited(&self, thread: Id, op: ThreadOp) -> Limited {
        let is_enabled = self.is_enabled(thread, op);
        Limited {
            timeouts: !is_enabled && op == ThreadOp::ParkTimeout,
            polls: !is_enabled && matches!(op, ThreadOp::IsFinished(_)),
            ticks: false,
        }
    }

    /// The thread is about to take the step: it has used up a part of what the limits let it, or has as much as before.
    pub fn spend(&mut self, thread: Id, op: ThreadOp, limits: &Limits) {
        match op {
            ThreadOp::ParkTimeout if !self[thread].token => self[thread].gives_up(Blocking::Timeout),
            ThreadOp::IsFinished(other) if self[other].ended => self[thread].succeeds(limits),
            ThreadOp::IsFinished(_) => self[thread].gives_up(Blocking::Try),
            _ => {}
        }
    }

    /// Adds to `clock` what the step had to wait for.
    pub fn happened_before(&self, op: ThreadOp, clock: &mut Clock) {
        if let ThreadOp::Join(other) | ThreadOp::JoinScoped(other) = op {
            clock.join(&self[other].clock);
        }
    }

    /// What the step does. That a thread ends is only said when it has been recorded: see [`ThreadState::ended`].
    pub fn take(&mut self, thread: Id, op: ThreadOp) -> Done {
        match op {
            ThreadOp::Park => self[thread].token = false,
            ThreadOp::ParkTimeout if !self[thread].token => return Done::NotReady,
            ThreadOp::ParkTimeout => self[thread].token = false,
            ThreadOp::IsFinished(other) if !self[other].ended => return Done::NotReady,
            ThreadOp::IsFinished(_) => {}
            ThreadOp::Unpark(other) => self[other].token = true,
            ThreadOp::Join(_) | ThreadOp::JoinScoped(_) => {}
            ThreadOp::End | ThreadOp::Exit { .. } => {}
        }
        Done::DID
    }

    /// What a thread waits for that cannot take the step.
    pub fn wait(op: ThreadOp) -> Option<Wait> {
        match op {
            ThreadOp::Park | ThreadOp::ParkTimeout => Some(Wait::Unpark),
            ThreadOp::Join(other) | ThreadOp::JoinScoped(other) | ThreadOp::IsFinished(other) => {
                Some(Wait::End(other))
            }
            ThreadOp::Unpark(_) | ThreadOp::End | ThreadOp::Exit { .. } => None,
        }
    }

    /// How the step is recorded, if it is: a look in vain is not.
    pub fn what(op: ThreadOp, done: Done) -> Option<What> {
        Some(match op {
            ThreadOp::ParkTimeout | ThreadOp::IsFinished(_) if done == Done::NotReady => return None,
            ThreadOp::Park | ThreadOp::ParkTimeout => What::IsUnparked,
            ThreadOp::Unpark(other) => What::Unparks(other),
            ThreadOp::Join(other) | ThreadOp::JoinScoped(other) | ThreadOp::IsFinished(other) => {
                What::Joins(other)
            }
            ThreadOp::End => What::Ends,
            ThreadOp::Exit { ending } => What::Exits { ending },
        })
    }
}

impl Index<Id> for Threads {
    type Output = ThreadState;

    fn index(&self, thread: Id) -> &ThreadState {
        &self.0[thread]
    }
}

impl IndexMut<Id> for Threads {
    fn index_mut(&mut self, thread: Id) -> &mut ThreadState {
        &mut self.0[thread]
    }
}

impl ThreadState {
    /// Whether the limits let it give up.
    pub fn may_give_up(&self, blocking: Blocking) -> bool {
        match blocking {
            Blocking::Try => self.polls_left > 0,
            Blocking::Timeout => self.timeouts_left > 0,
            Blocking::UncountedTry => true,
            Blocking::Forever => false,
        }
    }

    /// It gives up, once more.
    pub fn gives_up(&mut self, blocking: Blocking) {
        match blocking {
            Blocking::Try => self.polls_left -= 1,
            Blocking::Timeout => self.timeouts_left -= 1,
            Blocking::UncountedTry | Blocking::Forever => {}
        }
    }

    /// It has got or given something: its empty polls are counted anew.
    pub fn succeeds(&mut self, limits: &Limits) {
        self.polls_left = limits.polls;
    }

    /// Whether it parks, and waits for something for which std parks too. What comes of this depends on where exactly it is held
    /// up, since either can use up the `unpark` that is meant for the other. `waits`: whether it begins to wait so.
    pub fn shares_the_token(&mut self, op: &Op, waits: bool) -> bool {
        self.waits |= waits || matches!(op, Op::Thread(ThreadOp::JoinScoped(_)));
        self.parks |= matches!(op, Op::Thread(ThreadOp::Park | ThreadOp::ParkTimeout));
        self.waits && self.parks
    }
}
