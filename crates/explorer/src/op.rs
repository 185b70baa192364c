//! Steps: what threads do that other threads can notice, and which two of them race.

use ::serde::{Deserialize, Serialize};
use ::std::mem;
use ::std::sync::Arc;

/// Which channel, mutex or atomic, by order of creation; which thread, by order of spawning.
pub type Id = usize;

/// Where something is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    Stdout,
    Stderr,
}

/// What an operation does to a channel, and with which half of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
pub enum Patience {
    /// It gives up. A thread can do this only so often in a row: see [`Limits::polls`](crate::explorer::Limits::polls).
    No,
    /// It gives up, as often as it likes: a part of something that is limited.
    Glance,
    /// It waits, and can give up at any step. A thread can do this only so often: see
    /// [`Limits::timeouts`](crate::explorer::Limits::timeouts).
    Some,
    /// It waits.
    Ever,
}

/// An operation on one or more channels, of which one arm is taken: sending, receiving, selecting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Select {
    pub arms: Arc<[Arm]>,
    pub patience: Patience,
    /// Of an operation that is about to give up: what it has seen.
    pub seen: Seen,
    /// Whether an arm that comes earlier is preferred.
    pub biased: bool,
    /// Whether the message is there from the beginning, so that a receiver can take it while the sender waits.
    pub brings: bool,
    /// Whether it only says which arm is ready.
    pub looks: bool,
}

/// The arms that were not ready, of an operation that is about to give up. It looks at all of them twice, one after the other,
/// and both times in the same order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// The first time: those that were seen at one moment, and those at the next.
    first: Vec<Vec<usize>>,
    second: Vec<usize>,
}

impl Seen {
    /// Those of so many arms that it looks at next.
    pub fn open(&self, arms: usize) -> Vec<usize> {
        let first: Vec<_> = (0..arms)
            .filter(|arm| !self.first.iter().flatten().any(|seen| seen == arm))
            .collect();
        if !first.is_empty() {
            return first;
        }
        let left = |moment: &Vec<usize>| -> Vec<usize> {
            moment
                .iter()
                .copied()
                .filter(|arm| !self.second.contains(arm))
                .collect()
        };
        self.first
            .iter()
            .map(left)
            .find(|left| !left.is_empty())
            .unwrap_or_default()
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

/// Channels of capacity 0 at which one thread has waited at the same time. Who meets it at one of them keeps others from
/// meeting it at another.
#[derive(Debug, Default)]
pub struct Links(Vec<Vec<Id>>);

impl Links {
    pub fn add(&mut self, channels: Vec<Id>) {
        let (linked, others): (Vec<_>, _) = mem::take(&mut self.0)
            .into_iter()
            .partition(|group| group.iter().any(|c| channels.contains(c)));
        self.0 = others;
        self.0
            .push(linked.into_iter().flatten().chain(channels).collect());
    }

    fn contain(&self, one: Id, other: Id) -> bool {
        self.0
            .iter()
            .any(|group| group.contains(&one) && group.contains(&other))
    }
}

impl Select {
    pub fn one(channel: Id, way: Way, patience: Patience) -> Select {
        let arms = Arc::new([Arm { channel, way }]);
        let brings = way == Way::Send;
        Select {
            arms,
            patience,
            seen: Seen::default(),
            biased: false,
            brings,
            looks: false,
        }
    }

    /// Whether what it comes to does not depend on what is ready at the time.
    fn is_plain(&self) -> bool {
        self.arms.len() == 1 && self.patience == Patience::Ever && !self.looks
    }
}

/// The next step of a thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Op {
    /// Takes an arm that is ready. If none is, gives up, or waits; to wait on a channel of capacity 0 is a step, since it can
    /// be noticed, and `Await` follows.
    Select(Select),
    /// Goes on when another thread has taken the other end of an arm, or an arm is ready.
    Await(Select),
    /// Goes on when the message with this number, which this thread has been promised, is there.
    Fetch(Id, usize),
    /// Looks how many messages there are.
    Len(Id),
    /// A half of a channel goes. `drops`: whether messages that go with the channel do something when they are dropped.
    DropSender {
        channel: Id,
        drops: bool,
    },
    DropReceiver {
        channel: Id,
        drops: bool,
    },
    /// A timer puts its message into its channel.
    Fire(Id),
    Lock(Id),
    TryLock(Id),
    Unlock(Id),
    /// Reads an atomic.
    Read(Id),
    /// Changes an atomic, or drops a share of something.
    Write(Id),
    Park,
    Unpark(Id),
    /// Waits for the end of a thread.
    Join(Id),
    /// The same at the end of a scope.
    JoinScoped(Id),
    Print(Stream, String),
    /// A thread ends.
    End,
    /// `main` returns or has panicked: the program ends.
    Exit {
        panicked: bool,
    },
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
        drops: bool,
    },
    ReceiverGone {
        drops: bool,
    },
}

impl Touch {
    /// Whether the order of two steps on one channel can make a difference, when both could be taken.
    fn races(self, other: Touch) -> bool {
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
                SenderGone { drops } | ReceiverGone { drops },
                SenderGone { drops: also } | ReceiverGone { drops: also },
            ) => drops || also,
        }
    }
}

impl Op {
    /// Whether two steps that different threads could both take now can differ in their result, or in that of the program,
    /// by their order.
    ///
    /// `false` needs a reason, since a wrong one hides outcomes; `true` costs time only. Pairs that can never both be taken
    /// at once, like `Lock` and `Unlock`, do not race: one waits for the other, and the engine knows that.
    pub fn races(&self, own: Id, other: &Op, others: Id, links: &Links) -> bool {
        use Op::*;
        match (self, other) {
            (Print(a, _), Print(b, _)) => a == b,
            // After the exit nothing is printed; before it, only what is printed matters.
            (Exit { .. }, Print(..)) | (Print(..), Exit { .. }) => true,

            (Lock(a) | TryLock(a), Lock(b) | TryLock(b)) => a == b,
            (TryLock(a), Unlock(b)) | (Unlock(a), TryLock(b)) => a == b,
            (Write(a), Read(b) | Write(b)) | (Read(a), Write(b)) => a == b,

            // An `unpark` is lost on a thread that has one already.
            (Park, Unpark(thread)) => *thread == own,
            (Unpark(thread), Park) => *thread == others,

            _ => self.touches(|channel, touch| {
                other.touches(|same, others| {
                    (channel == same && touch.races(others)) || links.contain(channel, same)
                })
            }),
        }
    }

    /// Whether this holds for one of the channels that the step has to do with.
    fn touches(&self, mut holds: impl FnMut(Id, Touch) -> bool) -> bool {
        match self {
            Op::Select(select) if select.is_plain() => match select.arms[0] {
                Arm {
                    channel,
                    way: Way::Send,
                } => holds(channel, Touch::Put),
                Arm {
                    channel,
                    way: Way::Recv,
                } => holds(channel, Touch::Get),
            },
            // What it comes to is settled when it can go on.
            Op::Await(select) if select.is_plain() => false,
            Op::Select(select) | Op::Await(select) => select
                .arms
                .iter()
                .any(|arm| holds(arm.channel, Touch::Look)),
            Op::Len(channel) | Op::Fire(channel) => holds(*channel, Touch::Look),
            Op::DropSender { channel, drops } => {
                holds(*channel, Touch::SenderGone { drops: *drops })
            }
            Op::DropReceiver { channel, drops } => {
                holds(*channel, Touch::ReceiverGone { drops: *drops })
            }
            _ => false,
        }
    }

    /// The words for a witness.
    pub fn words(&self) -> String {
        match self {
            Op::Print(Stream::Stdout, text) => format!("prints {text:?}"),
            Op::Print(Stream::Stderr, text) => format!("prints to standard error {text:?}"),
            Op::Exit { panicked: false } => "returns".to_owned(),
            Op::Exit { panicked: true } => "ends with a panic".to_owned(),
            Op::End => "ends".to_owned(),
            Op::Select(select) | Op::Await(select) => {
                let arms = select
                    .arms
                    .iter()
                    .map(|arm| format!("{:?}({})", arm.way, arm.channel));
                let waits = if matches!(self, Op::Await(_)) {
                    "waits for"
                } else {
                    "tries"
                };
                format!("{waits} {}", arms.collect::<Vec<_>>().join(" or "))
            }
            op => format!("{op:?}"),
        }
    }
}
