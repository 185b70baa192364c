//! What an operation on channels can come to.

use super::state::{Channels, Moments, Waiter};
use crate::op::{Arm, Blocking, Id, Select, Way};
use ::smallvec::{SmallVec, smallvec};

/// What can be said of an arm now.
enum Readiness {
    Ready,
    /// Another thread waits for this: who, by its place among those who wait, and at which of its arms.
    Meets(usize, Vec<usize>),
    /// The other half is gone.
    Gone,
    /// The place has been taken, and its message is not written or read yet. The crate's threads spin here.
    Busy,
    NotReady,
}

/// What an operation can come to now. If there are several, each is tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// It takes this arm.
    Take { arm: usize },
    /// It takes this arm, and meets this thread, at this arm of the other's.
    Meet { arm: usize, waiting: usize, others: usize },
    /// It takes this arm, whose other half is gone.
    Gone { arm: usize },
    /// It says that this arm is ready.
    Ready { arm: usize },
    /// It was met, and goes on.
    Met,
    /// It is about to give up, and has found these arms not ready.
    GiveUp(Vec<usize>),
    /// Its time is up, and it looks at all arms once more.
    TimeUp,
    /// It gives up.
    NotReady,
    /// It begins to wait.
    Wait,
}

/// What an operation can come to: nearly always one thing.
pub type Decisions = SmallVec<[Decision; 2]>;

impl Channels {
    /// Whether an arm is ready for this thread.
    fn readiness(&self, thread: Id, arm: Arm) -> Readiness {
        let channel = &self.channels[arm.channel];
        let gone = match arm.way {
            Way::Send => channel.receivers == 0,
            Way::Recv => channel.senders == 0,
        };
        match (arm.way, channel.capacity) {
            (_, Some(0)) => match self.first_waiting(thread, arm) {
                Some((waiting, arms)) => Readiness::Meets(waiting, arms),
                None if gone => Readiness::Gone,
                None => Readiness::NotReady,
            },
            (Way::Send, _) if gone => Readiness::Gone,
            (Way::Send, None) => Readiness::Ready,
            (Way::Send, Some(capacity)) if channel.messages.len() < capacity => {
                // The place of the message that was sent so many before.
                let before = (channel.sent + 1).checked_sub(capacity).and_then(|n| channel.moments.get(&n));
                match before {
                    Some(Moments { read: None, .. }) => Readiness::Busy,
                    _ => Readiness::Ready,
                }
            }
            (Way::Send, Some(_)) => Readiness::NotReady,
            (Way::Recv, capacity) => match channel.messages.front() {
                // Without a capacity a message is taken first, and waited for then.
                Some(first) if capacity.is_some() && channel.moments[first].written.is_none() => {
                    Readiness::Busy
                }
                Some(_) => Readiness::Ready,
                None if gone => Readiness::Gone,
                None => Readiness::NotReady,
            },
        }
    }

    /// The thread that has waited longest for the other end of this arm, and at which of its arms.
    fn first_waiting(&self, thread: Id, arm: Arm) -> Option<(usize, Vec<usize>)> {
        let others = |waiting: &Waiter| -> Vec<usize> {
            let arms = waiting.select.arms.iter().enumerate();
            let ends = arms.filter(|(_, other)| other.channel == arm.channel && other.way != arm.way);
            ends.map(|(at, _)| at).collect()
        };
        let mut waiting = self.waiting.iter().enumerate();
        waiting.find_map(|(at, waiting)| {
            let free = waiting.thread != thread && waiting.met.is_none();
            let others = others(waiting);
            (free && !others.is_empty()).then_some((at, others))
        })
    }

    /// Everything that the operation can come to now. If there is nothing, the thread has to wait. `waits`: whether it has
    /// begun to, at a channel of capacity 0. `may_give_up`: whether the limits let it.
    pub fn decisions(&self, thread: Id, select: &Select, waits: bool, may_give_up: bool) -> Decisions {
        if waits && let Some(decisions) = self.met(thread, select) {
            return decisions;
        }
        let mut ready = Decisions::new();
        let mut not_ready = Vec::new();
        let mut busy = false;
        for arm in select.polled.open(select.arms.len()) {
            match self.readiness(thread, select.arms[arm]) {
                Readiness::NotReady => not_ready.push(arm),
                Readiness::Busy => busy = true,
                Readiness::Gone if !waits && self.waits_anyway(select) => {}
                _ if select.ready_only => ready.push(Decision::Ready { arm }),
                Readiness::Ready => ready.push(Decision::Take { arm }),
                Readiness::Gone => ready.push(Decision::Gone { arm }),
                Readiness::Meets(waiting, others) => {
                    ready.extend(others.into_iter().map(|others| Decision::Meet { arm, waiting, others }));
                }
            }
        }
        let gives_up = select.blocking != Blocking::Forever && may_give_up && !busy;
        let has_to_wait_openly = matches!(select.blocking, Blocking::Timeout(_) | Blocking::Forever)
            && !(waits || select.ready_only)
            && select.arms.iter().any(|arm| self.channels[arm.channel].capacity == Some(0));
        if ready.is_empty() && has_to_wait_openly {
            ready.push(Decision::Wait);
        } else if ready.is_empty() && gives_up && select.polled.is_empty() {
            // Whatever the order in which it looks, and however often.
            ready.push(Decision::NotReady);
        } else if !not_ready.is_empty() && gives_up {
            ready.push(match select.polled.is_all(select.arms.len(), &not_ready) {
                true => Decision::NotReady,
                false if select.biased => Decision::TimeUp,
                false => Decision::GiveUp(not_ready),
            });
        }
        ready
    }

    /// Whether an operation whose other half is gone begins to wait all the same, and finds that out as it waits. To begin to wait here
    /// does not depend on whether the last sender goes, so it is a step of its own whichever comes first.
    fn waits_anyway(&self, select: &Select) -> bool {
        let Arm { channel, way } = select.arms[0];
        select.is_plain() && way == Way::Recv && self.channels[channel].capacity == Some(0)
    }

    /// For a thread that has been met: whether it can go on. A sender goes on when its message has been read.
    fn met(&self, thread: Id, select: &Select) -> Option<Decisions> {
        let waiting = self.waiting.iter().find(|waiting| waiting.thread == thread)?;
        let (arm, number, _) = waiting.met.as_ref()?;
        let channel = &self.channels[select.arms[*arm].channel];
        let has_to_be_read = select.has_message && channel.moments[number].read.is_none();
        Some(if has_to_be_read { Decisions::new() } else { smallvec![Decision::Met] })
    }

    /// Those of the channels that an operation waits at where it can be met, if there are several arms of that kind.
    pub fn linked(&self, select: &Select) -> Vec<Id> {
        let channels = select.arms.iter().map(|arm| arm.channel);
        let channels: Vec<_> =
            channels.filter(|channel| self.channels[*channel].capacity == Some(0)).collect();
        if channels.len() > 1 { channels } else { Vec::new() }
    }
}
