//! Steps: what threads do that other threads can notice, and what it comes to.

use crate::clock::Clock;
use crate::outcome::Ending;
use ::serde::{Deserialize, Serialize};
use ::smallvec::{SmallVec, smallvec};
use ::std::panic::Location;
use ::std::sync::Arc;
use ::std::sync::atomic::Ordering;
use ::std::time::Duration;

/// Which channel, by order of creation; which thread, by order of spawning; which mutex or other thing that may be in a static, by the order
/// in which a run first touches them.
pub type Id = usize;

/// Something is due a time after a moment of the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    pub moment: Id,
    pub after: Duration,
}

impl Due {
    /// Some time of which nothing is known.
    pub const SOME: Due = Due { moment: Id::MAX, after: Duration::ZERO };

    /// Whether that is past, as far as is known.
    pub fn is_past(self, clock: &Clock) -> bool {
        clock.since(self.moment).is_some_and(|time| time >= self.after)
    }
}

/// Where something is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    Stdout,
    Stderr,
    /// Standard error, for the message of a panic, which waits for no lock.
    Panic,
}

impl Stream {
    /// Whether both show in the same place.
    pub fn is_same(self, other: Stream) -> bool {
        (self == Stream::Stdout) == (other == Stream::Stdout)
    }
}

/// What a thread does to standard output or standard error, and prints nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StreamOp {
    /// A thread can lock it again that has it locked.
    Lock,
    Unlock,
    /// Shows a line without an end.
    Flush,
}

/// What an operation does to a channel, and with which half of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Way {
    Send,
    Recv,
}

/// One thing that an operation on channels can come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arm {
    pub channel: Id,
    pub way: Way,
}

/// What an operation does when no arm is ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blocking {
    /// It gives up. A thread can do this only so often in a row: see [`Limits::polls`](crate::limits::Limits::polls).
    Try,
    /// It gives up, as often as it likes: a part of something that is limited.
    UncountedTry,
    /// It waits until then, and can give up at any step. A thread can do this only so often: see
    /// [`Limits::timeouts`](crate::limits::Limits::timeouts). When it is past from the beginning, it counts as a try.
    Timeout(Due),
    /// It waits.
    Forever,
}

/// An operation on one or more channels, of which one arm is taken: sending, receiving, selecting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Select {
    pub arms: Arc<[Arm]>,
    pub blocking: Blocking,
    /// Of an operation that is about to give up: what it has seen.
    pub polled: Polled,
    /// Whether an arm that comes earlier is preferred.
    pub biased: bool,
    /// Whether the message is there from the beginning, so that a receiver can take it while the sender waits.
    pub has_message: bool,
    /// Whether it only says which arm is ready.
    pub ready_only: bool,
}

/// The arms that were not ready, of an operation that is about to give up. It looks at all of them twice, one after the other,
/// and both times in the same order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Polled {
    /// The first time: those that were seen at one moment, and those at the next.
    first: Vec<Vec<usize>>,
    second: Vec<usize>,
}

impl Polled {
    /// Those of so many arms that it looks at next.
    pub fn open(&self, arms: usize) -> SmallVec<[usize; 4]> {
        let first: SmallVec<_> =
            (0..arms).filter(|arm| !self.first.iter().flatten().any(|seen| seen == arm)).collect();
        if !first.is_empty() {
            return first;
        }
        let left = |moment: &Vec<usize>| -> SmallVec<_> {
            moment.iter().copied().filter(|arm| !self.second.contains(arm)).collect()
        };
        self.first.iter().map(left).find(|left| !left.is_empty()).unwrap_or_default()
    }

    /// It has seen that these arms are not ready.
    pub fn add(&mut self, arms: usize, seen: Vec<usize>) {
        if self.first.iter().flatten().count() < arms {
            self.first.push(seen);
        } else {
            self.second.extend(seen);
        }
    }

    /// Whether it has looked at all arms twice, when it has seen these too.
    pub fn is_all(&self, arms: usize, seen: &[usize]) -> bool {
        self.second.len() + seen.len() == arms
    }

    pub fn is_empty(&self) -> bool {
        self.first.is_empty()
    }
}

impl Select {
    pub fn one(channel: Id, way: Way, blocking: Blocking) -> Select {
        let arms = Arc::new([Arm { channel, way }]);
        let has_message = way == Way::Send;
        Select { arms, blocking, polled: Polled::default(), biased: false, has_message, ready_only: false }
    }

    /// Whether what it comes to does not depend on what is ready at the time.
    pub fn is_plain(&self) -> bool {
        self.arms.len() == 1 && self.blocking == Blocking::Forever && !self.ready_only
    }
}

/// The next step of a thread: what it does to an object of some kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Op {
    Channel(ChannelOp),
    /// A mutex.
    Lock(Id, LockOp),
    RwLock(Id, RwLockOp),
    Condvar(Id, CondvarOp),
    Barrier(Id, BarrierOp),
    /// A `Once`, or what is initialized once.
    Once(Id, OnceOp),
    Atomic(Id, AtomicOp),
    /// Something that goes with its last share.
    Share(Id, ShareOp),
    Thread(ThreadOp),
    Print(Stream, String),
    Stream(Stream, StreamOp),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChannelOp {
    /// Takes an arm that is ready. If none is, gives up, or waits; to wait on a channel of capacity 0 is a step, since it can
    /// be noticed, and `Await` follows.
    Select(Select),
    /// Goes on when another thread has taken the other end of an arm, or an arm is ready.
    Await(Select),
    /// Goes on when the message with this number, which this thread has been promised, is there.
    Fetch(Id, usize),
    /// Looks how many messages there are, at this place in the program: whoever does that there again and again, and nothing else, goes round
    /// in a loop.
    Len(Id, &'static Location<'static>),
    /// A half of a channel goes. `needs_drop`: whether messages that go with the last half do something when they are dropped.
    DropSender {
        channel: Id,
        needs_drop: bool,
    },
    DropReceiver {
        channel: Id,
        needs_drop: bool,
    },
    /// A timer puts its message into its channel.
    Fire(Id),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LockOp {
    Lock,
    /// A thread can find it locked only so often in a row: see [`Limits::polls`](crate::limits::Limits::polls).
    TryLock,
    /// The same, as often as it likes.
    TryOnce,
    Unlock,
    /// Who holds it panics, and unlocks it next.
    Poison,
    IsPoisoned,
    ClearPoison,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RwLockOp {
    /// Enters to read. Behind a writer that waits it may begin to wait, and `AwaitRead` follows.
    Read,
    AwaitRead,
    TryRead,
    /// Enters to write. If somebody is inside it begins to wait, which is a step, since a reader can notice; `AwaitWrite`
    /// follows.
    Write,
    AwaitWrite,
    TryWrite,
    UnlockRead,
    UnlockWrite,
    /// The same as [`RwLockOp::TryRead`], as often as it likes.
    TryReadOnce,
    /// Who is inside to write panics, and leaves next.
    Poison,
    IsPoisoned,
    ClearPoison,
    /// Who is inside to write is there to read from now on.
    Downgrade,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CondvarOp {
    /// Unlocks the mutex and begins to wait, in one step; `Await` follows. Or it goes on without a notification, which is decided
    /// here, since nobody can tell a thread that will do so from one that does not wait. `timed`: whether its time may be up.
    Wait {
        mutex: Id,
        timed: bool,
        spurious: Spurious,
    },
    /// Goes on when it has been notified.
    Await {
        timed: bool,
    },
    NotifyOne,
    NotifyAll,
    /// Looks whether its time is up.
    LookAtTime,
}

/// How a wait goes on that nobody has notified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spurious {
    /// A thread can do this only so often: see [`Limits::wakeups`](crate::limits::Limits::wakeups).
    Counted,
    /// As often as it likes: it waits for a condition, and is given up if that does not hold.
    Uncounted,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BarrierOp {
    /// The last to arrive opens it; `Await` follows for the others.
    Arrive,
    Await,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnceOp {
    /// Begins to initialize, unless that has been done; waits while another does. `force`: whether it begins even if that has failed
    /// before.
    Begin { force: bool },
    /// The initialization ends; if it has failed, with a panic.
    End { failed: bool },
    /// Looks whether it is initialized.
    Look,
    /// Waits until it is. `force`: even if that has failed once.
    Await { force: bool },
}

/// A step on an atomic. Its values are the program's: see [`crate::sync::atomic`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AtomicOp {
    pub access: AtomicAccess,
    /// What the program calls, with what it gives to it. If the value is the same, it comes to the same.
    pub call: (&'static str, [u64; 2]),
    /// Whether what it gives are addresses, which are others in each run.
    pub is_address: bool,
    /// The ordering that it asks for; and that for when it changes nothing, if it may ask for another.
    pub order: Ordering,
    pub failure: Ordering,
    /// Where in the program.
    pub at: &'static Location<'static>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtomicAccess {
    Read,
    Write,
    /// Reads, and writes if it likes what it has read.
    Update,
    /// The same, and may write nothing though it does.
    WeakUpdate,
}

impl AtomicOp {
    pub fn reads(&self) -> bool {
        self.access != AtomicAccess::Write
    }

    pub fn writes(&self) -> bool {
        self.access != AtomicAccess::Read
    }

    /// Whether all threads agree when it happens, if they also do of all others.
    pub fn is_sequentially_consistent(&self) -> bool {
        self.order == Ordering::SeqCst && self.failure == Ordering::SeqCst
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShareOp {
    /// Finds out something of how many there are.
    Look,
    /// There is one more or one less.
    Change,
    /// There is one less, where nobody asks how many there are: what counts is who goes last. That depends on how many there are, which is
    /// found out when it goes: see `Path::went`.
    Goes,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThreadOp {
    /// Is about to park, and may go on for no reason.
    Parks,
    /// Goes on when there is an `unpark`.
    Park,
    /// The same, until this is due: see [`Blocking::Timeout`].
    ParkTimeout(Due),
    Unpark(Id),
    /// Looks whether a thread has ended: see [`Blocking::Try`].
    IsFinished(Id),
    /// Waits for the end of a thread.
    Join(Id),
    /// The same at the end of a scope.
    JoinScoped(Id),
    /// It goes round and round, and takes no step: it never goes on.
    Rests,
    /// A thread ends.
    End,
    /// `main` returns or has panicked, or the thread calls `exit`: the program ends.
    Exit {
        ending: Ending,
    },
}

impl Op {
    /// Whether this is the other step, in another run.
    pub fn is_again(&self, other: &Op) -> bool {
        match (self, other) {
            (Op::Atomic(one, op), Op::Atomic(same, before)) if op.is_address => {
                let (name, _) = op.call;
                one == same && name == before.call.0 && AtomicOp { call: before.call, ..*op } == *before
            }
            (Op::Channel(ChannelOp::Select(one)), Op::Channel(ChannelOp::Select(same)))
                if one.polled.is_empty() && same.polled.is_empty() =>
            {
                (one.blocking, one.biased, one.has_message, one.ready_only)
                    == (same.blocking, same.biased, same.has_message, same.ready_only)
                    && one.arms == same.arms
            }
            _ => self == other,
        }
    }

    /// The channels that it has to do with.
    pub fn channels(&self) -> SmallVec<[Id; 4]> {
        match self {
            Op::Channel(ChannelOp::Select(select) | ChannelOp::Await(select)) => {
                select.arms.iter().map(|arm| arm.channel).collect()
            }
            Op::Channel(
                ChannelOp::DropSender { channel, .. }
                | ChannelOp::DropReceiver { channel, .. }
                | ChannelOp::Fetch(channel, _)
                | ChannelOp::Len(channel, _)
                | ChannelOp::Fire(channel),
            ) => smallvec![*channel],
            _ => SmallVec::new(),
        }
    }

    /// The words for a witness.
    pub fn words(&self) -> String {
        match self {
            Op::Print(Stream::Stdout, text) => format!("prints {text:?}"),
            Op::Print(_, text) => format!("prints to standard error {text:?}"),
            Op::Thread(ThreadOp::Exit { ending: Ending::Panicked }) => "ends with a panic".to_owned(),
            Op::Thread(ThreadOp::Exit { ending: Ending::Exited(status) }) => format!("exits with {status}"),
            Op::Thread(ThreadOp::Exit { .. }) => "returns".to_owned(),
            Op::Thread(ThreadOp::End) => "ends".to_owned(),
            Op::Channel(op @ (ChannelOp::Select(select) | ChannelOp::Await(select))) => {
                let arms = select.arms.iter().map(|arm| format!("{:?}({})", arm.way, arm.channel));
                let waits = if matches!(op, ChannelOp::Await(_)) { "waits for" } else { "tries" };
                format!("{waits} {}", arms.collect::<Vec<_>>().join(" or "))
            }
            Op::Channel(ChannelOp::Len(channel, _)) => format!("Len({channel})"),
            Op::Channel(op) => format!("{op:?}"),
            Op::Lock(id, op) => format!("{op:?}({id})"),
            Op::RwLock(id, op) => format!("{op:?}({id})"),
            Op::Condvar(id, op) => format!("{op:?}({id})"),
            Op::Barrier(id, op) => format!("{op:?}({id})"),
            Op::Once(id, op) => format!("{op:?}({id})"),
            Op::Atomic(id, op) => format!("{}({id})", op.call.0),
            Op::Share(id, op) => format!("{op:?}({id})"),
            Op::Thread(op) => format!("{op:?}"),
            Op::Stream(stream, op) => format!("{op:?}({stream:?})"),
        }
    }
}

/// What a thread finds of something that is initialized once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// It is to be initialized, and this thread begins to do so. `again`: whether that has failed before.
    Begins {
        again: bool,
    },
    Initialized,
    NotInitialized,
    /// It was to be initialized, and that has failed.
    Failed,
}

/// What a step has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// It did what it is named after.
    Did {
        /// Of an operation on channels: which arm it has taken,
        arm: usize,
        /// the number of the message, or of the messages that there are,
        number: usize,
        /// of a receiver at capacity 0, who may be waiting with the message,
        from: Id,
        /// and whom it has met there.
        met: Option<Id>,
    },
    /// There was no room or no message, the lock was held, the time was up.
    NotReady,
    /// The other half of this arm's channel is gone.
    Disconnected(usize),
    /// It is about to give up, and found these arms not ready: a bit for each.
    GaveUp(u64),
    /// Its time is up, and it has to look at its arms once more.
    TimeUp,
    /// It waits now.
    Waits,
    /// Of what is initialized once: what it has found.
    Found(Found),
    /// The run is over: the thread has to leave.
    Over,
}

impl Done {
    pub const DID: Done = Done::number(0);

    /// It was to find this number.
    pub const fn number(number: usize) -> Done {
        Done::Did { arm: 0, number, from: 0, met: None }
    }

    /// It is about a lock, which is poisoned or not.
    pub const fn poisoned(is_poisoned: bool) -> Done {
        Done::number(is_poisoned as usize)
    }

    pub fn is_poisoned(self) -> bool {
        self == Done::poisoned(true)
    }

    /// It has met this thread.
    pub const fn met(thread: Option<Id>) -> Done {
        Done::Did { arm: 0, number: 0, from: 0, met: thread }
    }
}
