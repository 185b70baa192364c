//! The model of channels, of std's and of crossbeam-channel's: they are one algorithm. Which messages are in a channel is
//! known here; the messages themselves are in [`crate::shared`].
//!
//! It follows crossbeam-channel 0.5.17. Each rule is one function below, and is held against real runs in
//! `tests/conformance`.
//!
//! - An operation has one or more arms, and takes one that is ready: `Channels::readiness`. Of several, any, or the first
//!   if it is biased. If none is ready it waits or gives up: [`Channels::decisions`].
//! - At capacity 0, two threads have to meet: one waits, and the other finds it there. So to begin to wait is a step of
//!   its own, which a third thread notices if its `try_send` or `try_recv` comes earlier. Whoever has waited longest is met
//!   first.
//! - Which arm is taken is one step; to write or read the message is another matter, since a `select!` evaluates the message
//!   only then. A place in a channel is taken from the first moment: `Moments`.
//! - An operation that gives up has looked at each arm twice and found it not ready, though not all of them at one moment. So
//!   it can give up though something was ready at every moment: [`Decision::GiveUp`].
//!
//! # Outcomes that real runs hardly ever show, or never
//!
//! `cargo test -p explorer --test conformance -- --nocapture` lists those that it has not seen. There are these kinds:
//!
//! - A thread has to be held up between two of its operations while others do several; or two threads have to do something at
//!   the same moment, each between two steps of the other.
//! - An operation that looks at one arm after the other has to be held up between two looks: a biased one that takes a later
//!   arm though an earlier one is ready, one that gives up though there was always something.
//! - A thread has to be held up for longer than a timer's time.
//! - An unbiased operation has to take an arm that the crate's generator of numbers does not choose. It begins with the same
//!   number in each thread.
//! - A `select!` that waits at capacity 0 and for something else, which has come, can still be met before it wakes up. This
//!   the crate cannot do: it no longer counts the thread as waiting from the moment it is told of the first.

mod decision;
mod recorded;
mod state;
mod step;

pub use decision::{Decision, Decisions};
pub use state::Channels;

use crate::clock::Clock;
use crate::limits::Limited;
use crate::objects::past::{Learned, Pasts};
use crate::objects::time::Times;
use crate::op::{Blocking, ChannelOp, Done, Id, Select, Way};
use ::smallvec::smallvec;

impl Channels {
    /// What the step can come to now, if it is one of those that can come to several things. `may_give_up`: whether the limits
    /// let it.
    pub fn choices(&self, thread: Id, op: &ChannelOp, may_give_up: bool) -> Option<Decisions> {
        match op {
            ChannelOp::Select(select) => Some(self.decisions(thread, select, false, may_give_up)),
            ChannelOp::Await(select) => Some(self.decisions(thread, select, true, may_give_up)),
            ChannelOp::Fetch(..) | ChannelOp::Len(..) | ChannelOp::Fire(_) => None,
            ChannelOp::DropSender { .. } | ChannelOp::DropReceiver { .. } => None,
        }
    }

    /// Whether the step can be taken now, by who has this clock. What looks at a timer that must have fired comes after that.
    pub fn is_enabled(
        &self,
        thread: Id,
        op: &ChannelOp,
        may_give_up: bool,
        (clock, times): (&Clock, &Times),
    ) -> bool {
        let overdue = match op {
            ChannelOp::Select(select) | ChannelOp::Await(select) => self.has_overdue(select, clock),
            ChannelOp::Len(channel, _) => self.is_overdue(*channel, clock),
            _ => false,
        };
        match op {
            _ if overdue => false,
            ChannelOp::Select(_) | ChannelOp::Await(_) => {
                self.choices(thread, op, may_give_up).is_some_and(|choices| !choices.is_empty())
            }
            ChannelOp::Fetch(channel, number) => self.is_written(*channel, *number),
            ChannelOp::Fire(channel) => self.can_fire(*channel, clock, times),
            ChannelOp::Len(..) => true,
            ChannelOp::DropSender { .. } | ChannelOp::DropReceiver { .. } => true,
        }
    }

    /// Whether a timer that the operation looks at must have fired, for who has this clock, and has not.
    pub fn has_overdue(&self, select: &Select, clock: &Clock) -> bool {
        select.arms.iter().any(|arm| self.is_overdue(arm.channel, clock))
    }

    /// Which limits keep the step from coming to more.
    pub fn limited(
        &self,
        thread: Id,
        op: &ChannelOp,
        may_give_up: bool,
        (clock, times): (&Clock, &Times),
    ) -> Limited {
        let (ChannelOp::Select(select) | ChannelOp::Await(select)) = op else {
            let ticks = match op {
                ChannelOp::Len(channel, _) => self.needs_more_ticks(*channel),
                ChannelOp::Fire(channel) => self.waits_for_ticks(*channel, clock, times),
                _ => false,
            };
            return Limited { ticks, ..Limited::default() };
        };
        let choices = |may_give_up| self.choices(thread, op, may_give_up).map(|all| all.len());
        let gives_up = select.blocking != Blocking::Forever && !may_give_up && choices(true) > choices(false);
        let timeouts = matches!(select.blocking, Blocking::Timeout(due) if !due.is_past(clock));
        Limited {
            timeouts: gives_up && timeouts,
            polls: gives_up && !timeouts,
            ticks: select.arms.iter().any(|arm| self.needs_more_ticks(arm.channel)),
            ..Limited::default()
        }
    }

    /// Adds to `clock` what had to happen before the step, which comes to this.
    pub fn happened_before(
        &self,
        thread: Id,
        op: &ChannelOp,
        decision: Option<&Decision>,
        times: &Times,
        clock: &mut Clock,
    ) {
        match (op, decision) {
            (
                ChannelOp::Select(Select { blocking: Blocking::Timeout(due), .. })
                | ChannelOp::Await(Select { blocking: Blocking::Timeout(due), .. }),
                Some(Decision::GiveUp(_) | Decision::TimeUp | Decision::NotReady),
            ) => clock.join(&times.at(*due)),
            (ChannelOp::Fire(channel), _) => {
                *clock = self.fires_at(*channel, clock, times);
                self.fires_after(*channel, clock);
            }
            (ChannelOp::Select(select) | ChannelOp::Await(select), Some(decision)) => {
                self.decided_after(thread, select, decision, clock);
            }
            (ChannelOp::Fetch(channel, number), _) => {
                clock.join(&self.before_written(*channel, *number));
            }
            _ => {}
        }
    }

    /// Those of the channels that a thread begins to wait at where it can be met, if there are several arms of that kind.
    pub fn links(&self, op: &ChannelOp, decision: &Decision) -> Vec<Id> {
        match (op, decision) {
            (ChannelOp::Select(select) | ChannelOp::Await(select), Decision::Wait) => self.linked(select),
            _ => Vec::new(),
        }
    }

    /// What the step does, which comes to this, after everything in `clock`.
    pub fn take(&mut self, thread: Id, op: &ChannelOp, decision: Option<&Decision>, clock: &Clock) -> Done {
        match op {
            ChannelOp::Select(select) | ChannelOp::Await(select) => {
                let decision = decision.expect("an operation comes to something");
                return self.decide(thread, select, decision, clock);
            }
            ChannelOp::Len(channel, _) => return Done::number(self.len(*channel)),
            ChannelOp::Fetch(..) => {}
            ChannelOp::DropSender { channel, .. } => self.drop_sender(*channel, clock),
            ChannelOp::DropReceiver { channel, .. } => self.drop_receiver(*channel, clock),
            ChannelOp::Fire(channel) => self.fire(*channel, clock),
        }
        Done::DID
    }

    /// What a thread learns by the step, which has come to this: see [`Objects::learns`](super::Objects::learns). Which message it receives
    /// it learns when it reads it.
    pub fn learned(&self, op: &ChannelOp, done: Done, pasts: &Pasts) -> Learned {
        match op {
            ChannelOp::Select(_) | ChannelOp::Await(_) => match done {
                // Who sends does not learn what becomes of the message.
                Done::Did { arm, .. } => smallvec![0, arm as u64],
                Done::Disconnected(arm) => smallvec![1, arm as u64],
                Done::GaveUp(arms) => smallvec![2, arms],
                Done::TimeUp => smallvec![3],
                Done::Waits => smallvec![4],
                Done::NotReady | Done::Found(_) | Done::Over => smallvec![5],
            },
            // From the second it is seen whether it looks in vain.
            ChannelOp::Len(channel, _) => smallvec![self.len(*channel) as u64, self.version(*channel) as u64],
            ChannelOp::DropSender { channel, .. } | ChannelOp::DropReceiver { channel, .. } => {
                self.left_to(*channel, pasts)
            }
            ChannelOp::Fetch(..) | ChannelOp::Fire(_) => Learned::new(),
        }
    }

    /// Whether a thread can begin to wait here for which std parks it.
    pub fn may_park(&self, op: &ChannelOp) -> bool {
        let ChannelOp::Select(select) = op else {
            return false;
        };
        let may_block = |way, channel| way == Way::Recv || self.has_capacity(channel);
        matches!(select.blocking, Blocking::Timeout(_) | Blocking::Forever)
            && select.arms.iter().any(|arm| may_block(arm.way, arm.channel))
    }
}
