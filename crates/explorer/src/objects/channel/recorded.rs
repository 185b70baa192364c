//! How steps on channels are recorded.

use super::state::Channels;
use crate::op::{Arm, Blocking, ChannelOp, Done, Id, Select, Way};
use crate::trace::{Wait, What};

impl Channels {
    /// What a thread waits for that cannot take the step.
    pub fn wait(op: &ChannelOp) -> Option<Wait> {
        match op {
            ChannelOp::Select(select) | ChannelOp::Await(select) => Some(Wait::Arms(arms(select))),
            ChannelOp::Fetch(..) | ChannelOp::Len(..) | ChannelOp::Fire(_) => None,
            ChannelOp::DropSender { .. } | ChannelOp::DropReceiver { .. } => None,
        }
    }

    /// How the step is recorded, which has been taken. `None` where it is half of something. `place`: the place of a message
    /// among all that are recorded.
    pub fn what(
        &self,
        op: &ChannelOp,
        done: Done,
        mut place: impl FnMut(Id, usize) -> usize,
    ) -> Option<What> {
        match *op {
            // Whoever came second has put it down for both.
            ChannelOp::Await(ref select) if self.was_met(select, done) => None,
            ChannelOp::Select(ref select) | ChannelOp::Await(ref select) => selected(select, done, place),
            ChannelOp::Fetch(..) => None,
            ChannelOp::Len(channel, _) => Some(What::Counts { channel, messages: self.len(channel) }),
            ChannelOp::DropSender { channel, .. } => {
                let (left, others) = (self.senders(channel), self.receivers(channel));
                Some(What::Drops { channel, half: Way::Send, left, others })
            }
            ChannelOp::DropReceiver { channel, .. } => {
                let (left, others) = (self.receivers(channel), self.senders(channel));
                Some(What::Drops { channel, half: Way::Recv, left, others })
            }
            ChannelOp::Fire(channel) => {
                Some(What::Fires { channel, message: place(channel, self.sent(channel)) })
            }
        }
    }

    /// Whether the operation has taken an arm at capacity 0 where another thread has met it.
    fn was_met(&self, select: &Select, done: Done) -> bool {
        match done {
            Done::Did { arm, met: None, .. } => self.capacity(select.arms[arm].channel) == Some(0),
            _ => false,
        }
    }
}

/// What an operation has come to.
fn selected(select: &Select, done: Done, mut place: impl FnMut(Id, usize) -> usize) -> Option<What> {
    match done {
        Done::Did { arm, .. } if select.ready_only => {
            let Arm { channel, way } = select.arms[arm];
            Some(What::FindsReady { channel, way })
        }
        Done::Did { arm, number, met, .. } => {
            let Arm { channel, way } = select.arms[arm];
            let message = place(channel, number);
            Some(match way {
                Way::Send => What::Sends { channel, message, to: met },
                Way::Recv => What::Receives { channel, message, from: met },
            })
        }
        Done::Disconnected(arm) => {
            let Arm { channel, way } = select.arms[arm];
            Some(What::FindsGone { channel, way })
        }
        Done::NotReady if select.blocking == Blocking::UncountedTry => None,
        Done::NotReady => Some(What::GivesUp {
            arms: arms(select),
            time_is_up: matches!(select.blocking, Blocking::Timeout(_)),
        }),
        Done::GaveUp(_) | Done::TimeUp | Done::Waits | Done::Found(_) | Done::Over => None,
    }
}

fn arms(select: &Select) -> Vec<(Id, Way)> {
    select.arms.iter().map(|arm| (arm.channel, arm.way)).collect()
}
