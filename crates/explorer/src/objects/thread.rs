//! A thread of the program, or a timer: its next step, and what the run knows of it.

use crate::clock::Clock;
use crate::limits::{Limited, Limits};
use crate::objects::atomic::Fences;
use crate::op::{Blocking, Done, Id, Op, Spurious, ThreadOp};
use crate::trace::{Wait, What};
use ::std::collections::BTreeMap;
use ::std::ops::{Index, IndexMut};
use ::std::sync::Arc;

/// Every thread of a run.
#[derive(Default)]
pub struct Threads(Vec<ThreadState>);

#[derive(Default)]
pub struct ThreadState {
    /// The step that it will take next. `None` while it has the turn, and after its end.
    pub next: Option<Arc<Op>>,
    /// What its last step has come to.
    pub done: Option<Done>,
    pub ended: bool,
    /// What happened before its next step.
    pub clock: Clock,
    pub fences: Fences,
    /// Which thread has waited for its end first, and with which step.
    joined: Option<(Id, usize)>,
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
    /// How often it may wake up for no reason.
    wakeups_left: usize,
    /// What it has tried to lock and found locked: how often in a row, and how often that may be.
    tried: BTreeMap<Tried, usize>,
    tries: usize,
    /// How often it may look in vain in a row.
    polls: usize,
    /// Its last step, if that came to nothing, and how often what it looked at had changed then; and how often it has taken the same step
    /// before, with nothing in between.
    idle: Option<(Op, usize)>,
    repeats: usize,
    /// Whether an `unpark` has come that no `park` has used.
    token: bool,
    /// Whether it has parked, and whether it has waited for something for which std parks.
    parks: bool,
    waits: bool,
}

/// What a thread can try to lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tried {
    Lock(Id),
    RwLock(Id),
}

impl Threads {
    pub fn add(&mut self, name: Option<String>, limits: &Limits) -> Id {
        self.0.push(ThreadState {
            name,
            timeouts_left: limits.timeouts,
            polls_left: limits.polls,
            wakeups_left: limits.wakeups,
            tries: limits.polls,
            polls: limits.polls,
            ..ThreadState::default()
        });
        self.len() - 1
    }

    /// A timer, which takes this step again and again.
    pub fn add_timer(&mut self, next: Op, clock: Clock) -> Id {
        self.0.push(ThreadState {
            next: Some(Arc::new(next)),
            is_timer: true,
            clock,
            ..ThreadState::default()
        });
        self.len() - 1
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// A thread, if there is one with this number.
    pub fn get(&self, thread: Id) -> Option<&ThreadState> {
        self.0.get(thread)
    }

    pub fn iter(&self) -> impl Iterator<Item = (Id, &ThreadState)> + Clone {
        self.0.iter().enumerate()
    }

    /// Whether the thread can take this step now.
    pub fn is_enabled(&self, thread: Id, op: ThreadOp) -> bool {
        match op {
            ThreadOp::Park => self[thread].token,
            ThreadOp::ParkTimeout(due) => {
                self[thread].token || self[thread].may_give_up(Blocking::Timeout(due))
            }
            ThreadOp::IsFinished(other) => self[other].ended || self[thread].may_give_up(Blocking::Try),
            ThreadOp::Join(other) | ThreadOp::JoinScoped(other) => self[other].ended,
            ThreadOp::Rests => false,
            ThreadOp::Parks | ThreadOp::Unpark(_) | ThreadOp::End | ThreadOp::Exit { .. } => true,
        }
    }

    /// Which limits keep the thread from doing more.
    pub fn limited(&self, thread: Id, op: ThreadOp) -> Limited {
        let is_past = matches!(op, ThreadOp::ParkTimeout(due) if due.is_past(&self[thread].clock));
        match op {
            ThreadOp::Parks => Limited { wakeups: !self[thread].may_wake_up(), ..Limited::default() },
            _ if self.is_enabled(thread, op) => Limited::default(),
            ThreadOp::ParkTimeout(_) => Limited { timeouts: !is_past, polls: is_past, ..Limited::default() },
            ThreadOp::IsFinished(_) => Limited { polls: true, ..Limited::default() },
            _ => Limited::default(),
        }
    }

    /// The thread is about to take the step: it has used up a part of what the limits let it, or has as much as before.
    pub fn spend(&mut self, thread: Id, op: ThreadOp, limits: &Limits) {
        match op {
            ThreadOp::ParkTimeout(due) if !self[thread].token => {
                self[thread].gives_up(Blocking::Timeout(due));
            }
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

    /// What the step does, after everything in `clock`. That a thread ends is only said when it has been recorded: see
    /// [`ThreadState::ended`].
    pub fn take(&mut self, thread: Id, op: ThreadOp, clock: &Clock) -> Done {
        match op {
            ThreadOp::Park => self[thread].token = false,
            ThreadOp::ParkTimeout(_) if !self[thread].token => return Done::NotReady,
            ThreadOp::ParkTimeout(_) => self[thread].token = false,
            ThreadOp::IsFinished(other) if !self[other].ended => return Done::NotReady,
            ThreadOp::IsFinished(_) => {}
            ThreadOp::Unpark(other) => self[other].token = true,
            ThreadOp::Join(other) | ThreadOp::JoinScoped(other) => {
                self[other].joined.get_or_insert((thread, clock.of(thread)));
            }
            ThreadOp::Parks | ThreadOp::Rests => {}
            ThreadOp::End | ThreadOp::Exit { .. } => {}
        }
        Done::DID
    }

    /// What a thread waits for that cannot take the step.
    pub fn wait(op: ThreadOp) -> Option<Wait> {
        match op {
            ThreadOp::Park | ThreadOp::ParkTimeout(_) => Some(Wait::Unpark),
            ThreadOp::Join(other) | ThreadOp::JoinScoped(other) | ThreadOp::IsFinished(other) => {
                Some(Wait::End(other))
            }
            ThreadOp::Parks | ThreadOp::Rests => None,
            ThreadOp::Unpark(_) | ThreadOp::End | ThreadOp::Exit { .. } => None,
        }
    }

    /// How the step is recorded, if it is: a look in vain is not.
    pub fn what(op: ThreadOp, done: Done) -> Option<What> {
        Some(match op {
            ThreadOp::ParkTimeout(_) | ThreadOp::IsFinished(_) if done == Done::NotReady => return None,
            // It is seen at the next step what it does.
            ThreadOp::Parks | ThreadOp::Rests => return None,
            ThreadOp::Park | ThreadOp::ParkTimeout(_) => What::IsUnparked,
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
    /// Whether another one has waited for its end, before this end of the run, if there is one.
    pub fn is_joined(&self, end: Option<&Clock>) -> bool {
        self.joined.is_some_and(|step| end.is_none_or(|end| end.has(step)))
    }

    /// Whether the limits let it give up.
    pub fn may_give_up(&self, blocking: Blocking) -> bool {
        match blocking {
            Blocking::Try => self.polls_left > 0,
            Blocking::Timeout(due) if due.is_past(&self.clock) => self.polls_left > 0,
            Blocking::Timeout(_) => self.timeouts_left > 0,
            Blocking::UncountedTry => true,
            Blocking::Forever => false,
        }
    }

    /// It gives up, once more.
    pub fn gives_up(&mut self, blocking: Blocking) {
        match blocking {
            Blocking::Try => self.polls_left -= 1,
            Blocking::Timeout(due) if due.is_past(&self.clock) => self.polls_left -= 1,
            Blocking::Timeout(_) => self.timeouts_left -= 1,
            Blocking::UncountedTry | Blocking::Forever => {}
        }
    }

    /// It has got or given something: its empty polls are counted anew.
    pub fn succeeds(&mut self, limits: &Limits) {
        self.polls_left = limits.polls;
    }

    /// Whether the limits let it find this locked.
    pub fn may_try(&self, tried: Tried) -> bool {
        self.tried.get(&tried).copied().unwrap_or(0) < self.tries
    }

    /// It tries to lock this, and does or finds it locked.
    pub fn tries(&mut self, tried: Tried, locks: bool) {
        match locks {
            true => drop(self.tried.remove(&tried)),
            false => *self.tried.entry(tried).or_default() += 1,
        }
    }

    /// Whether the limits let it wake up for no reason.
    pub fn may_wake_up(&self) -> bool {
        self.wakeups_left > 0
    }

    pub fn wakes_up(&mut self, spurious: Spurious) {
        match spurious {
            Spurious::Counted => self.wakeups_left -= 1,
            Spurious::Uncounted => {}
        }
    }

    /// It has taken a step that came to nothing. `version`: how often what it looked at has changed.
    pub fn idles(&mut self, op: &Op, version: usize) {
        match self.is_idle(op, version) {
            true => self.repeats += 1,
            false => (self.idle, self.repeats) = (Some((op.clone(), version)), 0),
        }
    }

    /// It has taken a step that came to something.
    pub fn works(&mut self) {
        (self.idle, self.repeats) = (None, 0);
    }

    /// Whether the step comes to nothing, as the thread's last one did, which was the same.
    pub fn is_idle(&self, op: &Op, version: usize) -> bool {
        self.idle.as_ref().is_some_and(|(last, then)| last == op && *then == version)
    }

    /// Whether the limits let it look once more, though there is nothing new.
    pub fn may_look_again(&self) -> bool {
        self.repeats < self.polls
    }

    /// Whether it parks, and waits for something for which std parks too. What comes of this depends on where exactly it is held
    /// up, since either can use up the `unpark` that is meant for the other. `waits`: whether it begins to wait so.
    pub fn shares_the_token(&mut self, op: &Op, waits: bool) -> bool {
        self.waits |= waits || matches!(op, Op::Thread(ThreadOp::JoinScoped(_)));
        self.parks |= matches!(op, Op::Thread(ThreadOp::Park | ThreadOp::ParkTimeout(_)));
        self.waits && self.parks
    }
}
