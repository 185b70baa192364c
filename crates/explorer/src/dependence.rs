//! Which two steps depend on each other: one table, with a reason for each row.

use crate::op::{
    Arm, AtomicOp, BarrierOp, ChannelOp, CondvarOp, Id, LockOp, OnceOp, Op, RwLockOp, ShareOp, ThreadOp, Way,
};
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
            // A receive goes on with a message, or when the last sender has gone already. At capacity 0 it begins to wait before it
            // finds that out, even then.
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
            (Condvar(a, one), Condvar(b, other)) => a == b && one.is_dependent(*other),
            // It unlocks the mutex.
            (Condvar(_, CondvarOp::Wait { mutex, .. }), Lock(lock, other))
            | (Lock(lock, other), Condvar(_, CondvarOp::Wait { mutex, .. })) => {
                mutex == lock && LockOp::Unlock.is_dependent(*other)
            }
            (Barrier(a, one), Barrier(b, other)) => a == b && one.is_dependent(*other),
            (Once(a, one), Once(b, other)) => a == b && one.is_dependent(*other),
            (Atomic(a, one), Atomic(b, other)) => a == b && one.is_dependent(other),
            (Share(a, one), Share(b, other)) => a == b && one.is_dependent(*other),
            (Thread(one), Thread(other)) => one.is_dependent(own, *other, others),
            // They have to do with different things. What waits for another thread's step knows that it does.
            (Print(..) | Stream(..) | Channel(_) | Lock(..) | RwLock(..), _) => false,
            (Atomic(..) | Share(..) | Thread(_), _) => false,
            (Condvar(..) | Barrier(..) | Once(..), _) => false,
        }
    }
}

impl Op {
    /// Of two steps that depend on each other, and of which the other comes later: whether real threads agree on that as soon
    /// as the later one has been taken, and on whatever the first thread had done before.
    ///
    /// `true` needs a reason, since a wrong one hides outcomes: see [`crate::orderings`]. What a step has waited for is known in any case.
    pub fn is_known_to(&self, later: &Op) -> bool {
        use Op::*;
        match (self, later) {
            // Both are in the queue, or under the lock, of a channel that has them in one order.
            (Channel(_), Channel(_)) => !self.may_only_look() && !later.may_only_look(),
            // Who locks finds what who unlocked has left.
            (Lock(_, LockOp::Unlock), Lock(_, LockOp::Lock)) => true,
            (RwLock(_, RwLockOp::UnlockRead | RwLockOp::UnlockWrite), RwLock(_, RwLockOp::Write)) => true,
            // If it has parked for a while it has found the token, which was there.
            (Thread(ThreadOp::Unpark(_)), Thread(ThreadOp::Park | ThreadOp::ParkTimeout(_))) => true,
            // A stream is locked meanwhile. The message of a panic has another lock.
            (Print(one, _) | Stream(one, _), Print(other, _) | Stream(other, _)) => one == other,
            _ => false,
        }
    }

    /// Whether the step may come to nothing, and then says only how things were a moment ago.
    pub fn may_only_look(&self) -> bool {
        match self {
            Op::Channel(ChannelOp::Select(select) | ChannelOp::Await(select)) => !select.is_plain(),
            Op::Channel(op) => matches!(op, ChannelOp::Len(..)),
            Op::Lock(_, op) => *op == LockOp::TryLock,
            Op::RwLock(_, op) => matches!(op, RwLockOp::TryRead | RwLockOp::TryWrite),
            Op::Atomic(..) | Op::Share(..) => true,
            // They are not known to later steps in any case.
            Op::Condvar(..) | Op::Barrier(..) | Op::Once(..) => true,
            Op::Thread(op) => matches!(op, ThreadOp::ParkTimeout(_) | ThreadOp::IsFinished(_)),
            Op::Print(..) | Op::Stream(..) => false,
        }
    }
}

impl LockOp {
    /// Of two steps on one mutex.
    fn is_dependent(self, other: LockOp) -> bool {
        use LockOp::*;
        match (self, other) {
            // Who gets it.
            (Lock | TryLock | TryOnce, Lock | TryLock | TryOnce) => true,
            // Whether it was locked.
            (TryLock | TryOnce, Unlock) | (Unlock, TryLock | TryOnce) => true,
            // One waits for the other.
            (Lock, Unlock | Poison) | (Unlock | Poison, Lock) => false,
            // Only one thread holds it.
            (Unlock | Poison, Unlock | Poison) => false,
            // It is locked before and after.
            (TryLock | TryOnce, Poison) | (Poison, TryLock | TryOnce) => false,
            // Whether it was poisoned.
            (ClearPoison, Lock | TryLock | TryOnce | Poison | IsPoisoned) => true,
            (Lock | TryLock | TryOnce | Poison | IsPoisoned, ClearPoison) => true,
            (IsPoisoned, Poison) | (Poison, IsPoisoned) => true,
            // Either leaves the same, or changes nothing.
            (ClearPoison, ClearPoison) | (IsPoisoned, IsPoisoned) => false,
            // To lock and to unlock does not poison.
            (IsPoisoned, Lock | TryLock | TryOnce | Unlock) => false,
            (Lock | TryLock | TryOnce | Unlock, IsPoisoned) => false,
            (ClearPoison, Unlock) | (Unlock, ClearPoison) => false,
        }
    }
}

impl RwLockOp {
    /// Of two steps on one lock.
    fn is_dependent(self, other: RwLockOp) -> bool {
        use RwLockOp::*;
        match (self, other) {
            // Whether it was poisoned.
            (ClearPoison, _) | (_, ClearPoison) => true,
            (IsPoisoned, Poison) | (Poison, IsPoisoned) => true,
            // To come and to go does not poison; and nobody else is inside with who poisons, before and after.
            (IsPoisoned | Poison, _) | (_, IsPoisoned | Poison) => false,
            // Readers do not keep each other out, and what one finds does not depend on how many there are.
            (
                Read | AwaitRead | TryRead | TryReadOnce | UnlockRead,
                Read | AwaitRead | TryRead | TryReadOnce | UnlockRead,
            ) => false,
            // One waits until the other has left.
            (Read | AwaitRead | AwaitWrite, UnlockWrite | Downgrade) => false,
            (UnlockWrite | Downgrade, Read | AwaitRead | AwaitWrite) => false,
            (AwaitWrite, UnlockRead) | (UnlockRead, AwaitWrite) => false,
            // Who is inside to write is there alone.
            (UnlockWrite | Downgrade, UnlockRead | UnlockWrite | Downgrade) => false,
            (UnlockRead, UnlockWrite | Downgrade) => false,
            // Whether it was free.
            (Write | TryWrite, _) | (_, Write | TryWrite) => true,
            (TryRead | TryReadOnce, UnlockWrite | Downgrade) => true,
            (UnlockWrite | Downgrade, TryRead | TryReadOnce) => true,
            // Who is first, and whether a writer waits that may keep a reader out.
            (AwaitWrite, Read | AwaitRead | TryRead | TryReadOnce | AwaitWrite) => true,
            (Read | AwaitRead | TryRead | TryReadOnce, AwaitWrite) => true,
        }
    }
}

impl CondvarOp {
    /// Of two steps on one `Condvar`.
    fn is_dependent(self, other: CondvarOp) -> bool {
        use CondvarOp::*;
        match (self, other) {
            // Whether somebody waits who can be notified.
            (Wait { .. }, NotifyOne | NotifyAll) | (NotifyOne | NotifyAll, Wait { .. }) => true,
            // Whom each wakes.
            (NotifyOne | NotifyAll, NotifyOne | NotifyAll) => true,
            // They begin to wait with one mutex, which only one thread holds; and it does not matter who began earlier.
            (Wait { .. }, Wait { .. }) => false,
            // It waits for a notification, which is then its own.
            (Await { .. }, _) | (_, Await { .. }) => false,
            // A thread looks for itself alone.
            (LookAtTime, _) | (_, LookAtTime) => false,
        }
    }
}

impl BarrierOp {
    /// Of two steps on one `Barrier`.
    fn is_dependent(self, other: BarrierOp) -> bool {
        use BarrierOp::*;
        match (self, other) {
            // Who is the last.
            (Arrive, Arrive) => true,
            // It waits until another has opened it, which is then for it alone.
            (Await, _) | (_, Await) => false,
        }
    }
}

impl OnceOp {
    /// Of two steps on one thing that is initialized once.
    fn is_dependent(self, other: OnceOp) -> bool {
        use OnceOp::*;
        match (self, other) {
            // Who initializes it.
            (Begin { .. }, Begin { .. }) => true,
            // Whether one that failed is tried again.
            (Begin { .. }, Await { .. }) | (Await { .. }, Begin { .. }) => true,
            // Whether it was initialized.
            (Look, End { .. }) | (End { .. }, Look) => true,
            // One waits for the other.
            (Begin { .. } | Await { .. }, End { .. }) | (End { .. }, Begin { .. } | Await { .. }) => false,
            // Only one thread initializes it.
            (End { .. }, End { .. }) => false,
            // Something that has only begun is not initialized.
            (Look, Begin { .. }) | (Begin { .. }, Look) => false,
            // They change nothing.
            (Look | Await { .. }, Look | Await { .. }) => false,
        }
    }
}

impl AtomicOp {
    /// Of two steps on one atomic: what is read, or what is left. A read changes nothing.
    fn is_dependent(&self, other: &AtomicOp) -> bool {
        self.writes() || other.writes()
    }
}

impl ShareOp {
    /// Of two steps on the shares of one thing: what is found, or who goes last. To look changes nothing. Of two that go, the search
    /// finds out whether one goes last.
    fn is_dependent(self, other: ShareOp) -> bool {
        use ShareOp::*;
        match (self, other) {
            (Look, Look) | (Goes, Goes) => false,
            (Change, _) | (_, Change) | (Look, Goes) | (Goes, Look) => true,
        }
    }
}

impl ThreadOp {
    fn is_dependent(self, own: Id, other: ThreadOp, others: Id) -> bool {
        use ThreadOp::*;
        match (self, other) {
            // An `unpark` is lost on a thread that has one already.
            (Park | ParkTimeout(_), Unpark(thread)) => thread == own,
            (Unpark(thread), Park | ParkTimeout(_)) => thread == others,
            // Of two, either leaves the same.
            (Unpark(_), Unpark(_)) => false,
            // How the program ends.
            (Exit { .. }, Exit { .. }) => true,
            // A thread parks for itself alone.
            (Park | ParkTimeout(_), Park | ParkTimeout(_)) => false,
            // What a thread decides for itself.
            (Parks | Rests, _) | (_, Parks | Rests) => false,
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
            ChannelOp::Len(channel, _) | ChannelOp::Fire(channel) => holds(*channel, Touch::Look),
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
