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
//! - A timer has to be very late, or one timer earlier than another that is set to an earlier time: time is not simulated.
//! - An unbiased operation has to take an arm that the crate's generator of numbers does not choose. It begins with the same
//!   number in each thread.
//! - A `select!` that waits at capacity 0 and for something else, which has come, can still be met before it wakes up. This
//!   the crate cannot do: it no longer counts the thread as waiting from the moment it is told of the first.

mod decision;
mod recorded;
mod state;
mod step;

pub use decision::Decision;
pub use state::Channels;

use crate::clock::Clock;
use crate::limits::Limited;
use crate::op::{Blocking, ChannelOp, Done, Id, Way};

impl Channels {
    /// What the step can come to now, if it is one of those that can come to several things. `may_give_up`: whether the limits
    /// let it.
    pub fn choices(&self, thread: Id, op: &ChannelOp, may_give_up: bool) -> Option<Vec<Decision>> {
        match op {
            ChannelOp::Select(select) => Some(self.decisions(thread, select, false, may_give_up)),
            ChannelOp::Await(select) => Some(self.decisions(thread, select, true, may_give_up)),
            ChannelOp::Fetch(..) | ChannelOp::Len(_) | ChannelOp::Fire(_) => None,
            ChannelOp::DropSender { .. } | ChannelOp::DropReceiver { .. } => None,
        }
    }

    /// Whether the step can be taken now.
    pub fn is_enabled(&self, thread: Id, op: &ChannelOp, may_give_up: bool) -> bool {
        match op {
            ChannelOp::Select(_) | ChannelOp::Await(_) => {
                self.choices(thread, op, may_give_up).is_some_and(|choices| !choices.is_empty())
            }
            ChannelOp::Fetch(channel, number) => self.is_written(*channel, *number),
            ChannelOp::Fire(channel) => self.can_fire(*channel),
            ChannelOp::Len(_) => true,
            ChannelOp::DropSender { .. } | ChannelOp::DropReceiver { .. } => true,
        }
    }

    /// Which limits keep the step from coming to more.
    pub fn limited(&self, thread: Id, op: &ChannelOp, may_give_up: bool) -> Limited {
        let (ChannelOp::Select(select) | ChannelOp::Await(select)) = op else {
            let ticks = matches!(op, ChannelOp::Len(channel) if self.needs_more_ticks(*channel));
            return Limited { ticks, ..Limited::default() };
        };
        let choices = |may_give_up| self.choices(thread, op, may_give_up).map(|all| all.len());
        let gives_up = !may_give_up && choices(true) > choices(false);
        Limited {
            timeouts: gives_up && select.blocking == Blocking::Timeout,
            polls: gives_up && select.blocking == Blocking::Try,
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
        clock: &mut Clock,
    ) {
        match (op, decision) {
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
            ChannelOp::Len(channel) => return Done::number(self.len(*channel)),
            ChannelOp::Fetch(..) => {}
            ChannelOp::DropSender { channel, .. } => self.drop_sender(*channel, clock),
            ChannelOp::DropReceiver { channel, .. } => self.drop_receiver(*channel, clock),
            ChannelOp::Fire(channel) => self.fire(*channel, clock),
        }
        Done::DID
    }

    /// Whether a thread can begin to wait here for which std parks it.
    pub fn may_park(&self, op: &ChannelOp) -> bool {
        let ChannelOp::Select(select) = op else {
            return false;
        };
        let may_block = |way, channel| way == Way::Recv || self.has_capacity(channel);
        matches!(select.blocking, Blocking::Timeout | Blocking::Forever)
            && select.arms.iter().any(|arm| may_block(arm.way, arm.channel))
    }
}
