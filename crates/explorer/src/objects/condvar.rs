//! A `Condvar`.
//!
//! Whom `notify_one` wakes std leaves open: each thread that waits is tried. A thread can also go on without a notification, when its time
//! is up or for no reason. It leaves those that wait then, and from that moment on a notification is for another, or lost. All
//! that it does until it locks the mutex again could as well come later; so it is decided when it begins to wait, and it never
//! stands among the others: if a notification had come before it left, that would have been for another too, or for all.

use crate::clock::Clock;
use crate::op::{CondvarOp, Done, Id, Spurious};
use crate::trace::{Wait, What};

/// Every `Condvar` of a run.
#[derive(Default)]
pub struct Condvars(Vec<Condvar>);

#[derive(Default)]
struct Condvar {
    /// With which mutex threads have waited.
    mutex: Option<Id>,
    /// Who waits and has not been notified, by number.
    waiting: Vec<Id>,
    /// Those of them that may wake up as often as they like.
    free: Vec<Id>,
    /// Who has been notified and has not gone on, with what happened before.
    notified: Vec<(Id, Clock)>,
}

/// What a step can come to now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waking {
    /// It waits until it is notified.
    Sleeps,
    /// It goes on for no reason.
    WakesUp,
    TimesOut,
    /// It was notified, or its time is not up.
    GoesOn,
    /// Wakes this thread.
    Notifies(Id),
    /// Wakes all; or nobody, since there is nobody.
    NotifiesAll,
}

/// What the limits let a thread do without a notification.
#[derive(Debug, Clone, Copy)]
pub struct May {
    pub wake_up: bool,
    pub time_out: bool,
}

impl Condvars {
    pub fn add(&mut self) -> Id {
        self.0.push(Condvar::default());
        self.0.len() - 1
    }

    /// What the step can come to now. If there is nothing, the thread has to wait.
    pub fn choices(&self, thread: Id, condvar: Id, op: CondvarOp, may: May) -> Vec<Waking> {
        let condvar = &self.0[condvar];
        match op {
            CondvarOp::Wait { timed, spurious, .. } => {
                let wakes_up = spurious == Spurious::Uncounted || may.wake_up;
                let times_out = timed && may.time_out;
                let else_ = [(wakes_up, Waking::WakesUp), (times_out, Waking::TimesOut)];
                let possible = else_.into_iter().filter(|(can, _)| *can).map(|(_, waking)| waking);
                [Waking::Sleeps].into_iter().chain(possible).collect()
            }
            CondvarOp::LookAtTime if may.time_out => vec![Waking::GoesOn, Waking::TimesOut],
            CondvarOp::LookAtTime => vec![Waking::GoesOn],
            CondvarOp::Await { .. } if condvar.notification(thread).is_some() => vec![Waking::GoesOn],
            CondvarOp::Await { .. } => vec![],
            CondvarOp::NotifyOne if condvar.waiting.is_empty() => vec![Waking::NotifiesAll],
            CondvarOp::NotifyOne => condvar.waiting.iter().copied().map(Waking::Notifies).collect(),
            CondvarOp::NotifyAll => vec![Waking::NotifiesAll],
        }
    }

    /// A thread is about to wait with this mutex. Returns whether all have been with the same.
    pub fn is_used_with(&mut self, condvar: Id, mutex: Id) -> bool {
        *self.0[condvar].mutex.get_or_insert(mutex) == mutex
    }

    /// Whether a thread waits with this mutex that may wake up as often as it likes, and lock it each time.
    pub fn is_awaited_freely(&self, mutex: Id) -> bool {
        self.0.iter().any(|condvar| condvar.mutex == Some(mutex) && !condvar.free.is_empty())
    }

    /// Adds to `clock` what the step had to wait for.
    pub fn happened_before(&self, thread: Id, condvar: Id, op: CondvarOp, clock: &mut Clock) {
        if let CondvarOp::Await { .. } = op
            && let Some((_, notified)) = self.0[condvar].notification(thread)
        {
            clock.join(notified);
        }
    }

    /// What the step does, which comes to this, after everything in `clock`. The mutex is the run's affair.
    pub fn take(&mut self, thread: Id, condvar: Id, op: CondvarOp, waking: Waking, clock: &Clock) -> Done {
        let condvar = &mut self.0[condvar];
        match waking {
            Waking::Sleeps => {
                let place = condvar.waiting.partition_point(|other| *other < thread);
                condvar.waiting.insert(place, thread);
                if matches!(op, CondvarOp::Wait { spurious: Spurious::Uncounted, .. }) {
                    condvar.free.push(thread);
                }
                Done::Waits
            }
            Waking::WakesUp => Done::DID,
            Waking::TimesOut => Done::TimeUp,
            Waking::GoesOn => {
                condvar.notified.retain(|(other, _)| *other != thread);
                condvar.free.retain(|other| *other != thread);
                Done::DID
            }
            Waking::Notifies(other) => {
                condvar.notify(clock, |waiting| waiting == other);
                Done::met(Some(other))
            }
            Waking::NotifiesAll => {
                let all = condvar.waiting.len();
                condvar.notify(clock, |_| true);
                Done::number(all)
            }
        }
    }

    /// What a thread waits for that cannot take the step.
    pub fn wait(condvar: Id, op: CondvarOp) -> Option<Wait> {
        match op {
            CondvarOp::Await { .. } => Some(Wait::Notification(condvar)),
            CondvarOp::Wait { .. } | CondvarOp::LookAtTime => None,
            CondvarOp::NotifyOne | CondvarOp::NotifyAll => None,
        }
    }

    /// How the step is recorded, if it is.
    pub fn what(condvar: Id, op: CondvarOp, done: Done) -> Option<What> {
        match op {
            CondvarOp::Wait { mutex, .. } => Some(match done {
                Done::Waits => What::Unlocks(mutex),
                _ => What::WaitsInVain { condvar, time_is_up: done == Done::TimeUp },
            }),
            CondvarOp::Await { .. } => Some(What::IsNotified(condvar)),
            CondvarOp::NotifyOne => {
                let Done::Did { met, .. } = done else { return None };
                Some(What::NotifiesOne { condvar, thread: met })
            }
            CondvarOp::NotifyAll => {
                let Done::Did { number, .. } = done else { return None };
                Some(What::NotifiesAll { condvar, threads: number })
            }
            CondvarOp::LookAtTime => None,
        }
    }
}

impl Condvar {
    fn notification(&self, thread: Id) -> Option<&(Id, Clock)> {
        self.notified.iter().find(|(notified, _)| *notified == thread)
    }

    /// Wakes those of the threads that wait, after everything in `clock`.
    fn notify(&mut self, clock: &Clock, mut is_meant: impl FnMut(Id) -> bool) {
        let woken = self.waiting.extract_if(.., |thread| is_meant(*thread));
        self.notified.extend(woken.map(|thread| (thread, clock.clone())));
    }
}
