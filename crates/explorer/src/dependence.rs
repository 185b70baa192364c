//! Which two steps depend on each other: one table, with a reason for each row.

use crate::op::{Arm, AtomicOp, ChannelOp, Id, LockOp, Op, RwLockOp, ThreadOp, Way};
use ::std::mem;

/// Channels of capacity 0 at which one thread has waited at the same time. Who meets it at one of them keeps others from
/// meeting it at another.
#[derive(Debug, Default)]
pub struct Links(Vec<Vec<Id>>);

impl Links {
    pub fn add(&mut self, channels: Vec<Id>) {
        let (linked, others): (Vec<_>, _) =
            mem::take(&mut self.0).into_iter().partition(|group| group.iter().any(|c| channels.contains(c)));
        self.0 = others;
        self.0.push(linked.into_iter().flatten().chain(channels).collect());
    }

    fn contain(&self, one: Id, other: Id) -> bool {
        self.0.iter().any(|group| group.contains(&one) && group.contains(&other))
    }
}

/// What a step has to do with a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Touch {
    /// Sends one message, and waits until it can.
    Put,
    /// Receives one message, and waits until it can.
    Get,
    /// Does one thing or another, depending on what is in the channel and who waits.
    Look,
    /// A half goes.
    SenderGone {
        needs_drop: bool,
    },
    ReceiverGone {
        needs_drop: bool,
    },
}

impl Touch {
    /// Whether the order of two steps on one channel can make a difference, when both could be taken.
    fn is_dependent(self, other: Touch) -> bool {
        use Touch::*;
        match (self, other) {
            // Whether there was a message, room, or somebody who waits.
            (Look, _) | (_, Look) => true,
            // The order of messages, and who takes which.
            (Put, Put) | (Get, Get) => true,
            // There is a message, and there is room for one more: the sender appends, the receiver takes the first. Or, at
            // capacity 0, they meet, whoever comes first.
            (Put, Get) | (Get, Put) => false,
            // A receive goes on with a message, or when the last sender has gone already.
            (Get, SenderGone { .. }) | (SenderGone { .. }, Get) => false,
            // Who sends has a sender, and who receives a receiver.
            (Put, SenderGone { .. }) | (SenderGone { .. }, Put) => false,
            (Get, ReceiverGone { .. }) | (ReceiverGone { .. }, Get) => false,
            (Put, ReceiverGone { .. }) | (ReceiverGone { .. }, Put) => true,
            // The last to go drops what is left in the channel, before it does anything else.
            (
                SenderGone { needs_drop } | ReceiverGone { needs_drop },
                SenderGone { needs_drop: also } | ReceiverGone { needs_drop: also },
            ) => needs_drop || also,
        }
    }
}

impl Op {
    /// Whether two steps that different threads could both take now can differ in their result, or in that of the program,
    /// by their order.
    ///
    /// `false` needs a reason, since a wrong one hides outcomes; `true` costs time only. Pairs that can never both be taken
    /// at once, like `Lock` and `Unlock`, are not dependent: one waits for the other, and each object keeps what it waited for.
    pub fn is_dependent(&self, own: Id, other: &Op, others: Id, links: &Links) -> bool {
        use Op::*;
        match (self, other) {
            (Print(a, _), Print(b, _)) => a.is_same(*b),
            // Who has locked it, and whether a line without an end is shown.
            (Stream(a, _), Stream(b, _) | Print(b, _)) | (Print(b, _), Stream(a, _)) => a.is_same(*b),
            (Stream(..), Thread(ThreadOp::Exit { .. })) | (Thread(ThreadOp::Exit { .. }), Stream(..)) => true,
            // After the exit nothing is printed; before it, only what is printed matters.
            (Thread(ThreadOp::Exit { .. }), Print(..)) | (Print(..), Thread(ThreadOp::Exit { .. })) => true,
            (Channel(one), Channel(other)) => one.touches(|channel, touch| {
                other.touches(|same, others| {
                    (channel == same && touch.is_dependent(others)) || links.contain(channel, same)
                })
            }),
            (Lock(a, one), Lock(b, other)) => a == b && one.is_dependent(*other),
            (RwLock(a, one), RwLock(b, other)) => a == b && one.is_dependent(*other),
            (Atomic(a, one), Atomic(b, other)) => a == b && one.is_dependent(*other),
            (Thread(one), Thread(other)) => one.is_dependent(own, *other, others),
            // They have to do with different things. What waits for another thread's step knows that it does.
            (Print(..) | Stream(..) | Channel(_) | Lock(..) | RwLock(..) | Atomic(..) | Thread(_), _) => {
                false
            }
        }
    }
}

impl LockOp {
    /// Of two steps on one mutex.
    fn is_dependent(self, other: LockOp) -> bool {
        use LockOp::*;
        match (self, other) {
            // Who gets it.
            (Lock | TryLock, Lock | TryLock) => true,
            // Whether it was locked.
            (TryLock, Unlock) | (Unlock, TryLock) => true,
            // One waits for the other.
            (Lock, Unlock) | (Unlock, Lock) => false,
            // Only one thread holds it.
            (Unlock, Unlock) => false,
        }
    }
}

impl RwLockOp {
    /// Of two steps on one lock.
    fn is_dependent(self, other: RwLockOp) -> bool {
        use RwLockOp::*;
        match (self, other) {
            // Readers do not keep each other out, and what one finds does not depend on how many there are.
            (Read | AwaitRead | TryRead | UnlockRead, Read | AwaitRead | TryRead | UnlockRead) => false,
            // One waits until the other has left.
            (Read | AwaitRead | AwaitWrite, UnlockWrite) | (UnlockWrite, Read | AwaitRead | AwaitWrite) => {
                false
            }
            (AwaitWrite, UnlockRead) | (UnlockRead, AwaitWrite) => false,
            // Who is inside to write is there alone.
            (UnlockWrite, UnlockRead | UnlockWrite) | (UnlockRead, UnlockWrite) => false,
            // Whether it was free.
            (Write | TryWrite, _) | (_, Write | TryWrite) => true,
            (TryRead, UnlockWrite) | (UnlockWrite, TryRead) => true,
            // Who is first, and whether a writer waits that may keep a reader out.
            (AwaitWrite, Read | AwaitRead | TryRead | AwaitWrite) => true,
            (Read | AwaitRead | TryRead, AwaitWrite) => true,
        }
    }
}

impl AtomicOp {
    /// Of two steps on one atomic.
    fn is_dependent(self, other: AtomicOp) -> bool {
        use AtomicOp::*;
        match (self, other) {
            // What is read, or what is left.
            (Write, Write) | (Read, Write) | (Write, Read) => true,
            // A read changes nothing.
            (Read, Read) => false,
        }
    }
}

impl ThreadOp {
    fn is_dependent(self, own: Id, other: ThreadOp, others: Id) -> bool {
        use ThreadOp::*;
        match (self, other) {
            // An `unpark` is lost on a thread that has one already.
            (Park | ParkTimeout, Unpark(thread)) => thread == own,
            (Unpark(thread), Park | ParkTimeout) => thread == others,
            // Of two, either leaves the same.
            (Unpark(_), Unpark(_)) => false,
            // How the program ends.
            (Exit { .. }, Exit { .. }) => true,
            // A thread parks for itself alone.
            (Park | ParkTimeout, Park | ParkTimeout) => false,
            // Whether it had ended.
            (End, IsFinished(thread)) => thread == own,
            (IsFinished(thread), End) => thread == others,
            // It has to do with that end alone, which waits for nobody.
            (IsFinished(_), _) | (_, IsFinished(_)) => false,
            // To join waits for the end. An end that nobody waits for shows nothing, nor does an `unpark` that comes too late;
            // and after the exit nothing shows.
            (Join(_) | JoinScoped(_) | End | Exit { .. }, _)
            | (_, Join(_) | JoinScoped(_) | End | Exit { .. }) => false,
        }
    }
}

impl ChannelOp {
    /// Whether this holds for one of the channels that the step has to do with.
    fn touches(&self, mut holds: impl FnMut(Id, Touch) -> bool) -> bool {
        match self {
            ChannelOp::Select(select) if select.is_plain() => match select.arms[0] {
                Arm { channel, way: Way::Send } => holds(channel, Touch::Put),
                Arm { channel, way: Way::Recv } => holds(channel, Touch::Get),
            },
            // What it comes to is settled when it can go on.
            ChannelOp::Await(select) if select.is_plain() => false,
            ChannelOp::Select(select) | ChannelOp::Await(select) => {
                select.arms.iter().any(|arm| holds(arm.channel, Touch::Look))
            }
            ChannelOp::Len(channel) | ChannelOp::Fire(channel) => holds(*channel, Touch::Look),
            ChannelOp::DropSender { channel, needs_drop } => {
                holds(*channel, Touch::SenderGone { needs_drop: *needs_drop })
            }
            ChannelOp::DropReceiver { channel, needs_drop } => {
                holds(*channel, Touch::ReceiverGone { needs_drop: *needs_drop })
            }
            // Its message has been promised to it, and nobody else takes it.
            ChannelOp::Fetch(..) => false,
        }
    }
}
