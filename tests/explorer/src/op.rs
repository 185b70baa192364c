//! Steps: what threads do that other threads can notice, and which two of them race.

/// Which channel, mutex or atomic, by order of creation; which thread, by order of spawning.
pub type Id = usize;

/// Where something is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    Stdout,
    Stderr,
}

/// The next step of a thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Op {
    /// Puts a message into a channel, when there is room. At capacity 0 there always is, and `Taken` follows.
    Send(Id),
    /// At capacity 0: goes on when the message with this number has been received, or never can be.
    Taken(Id, usize),
    /// Puts a message into a channel if there is room.
    TrySend(Id),
    /// At capacity 0: begins to wait for a message. From now on a `TrySend` can hand one over.
    Arrive(Id),
    /// Takes a message, when there is one, or notices that none can come.
    Recv(Id),
    /// Takes a message if there is one. With `may_wait`, it is a receive with a timeout: it can also wait, and when its
    /// thread has timed out often enough it has to.
    TryRecv {
        channel: Id,
        may_wait: bool,
    },
    DropSender(Id),
    DropReceiver(Id),
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

impl Op {
    /// Whether two steps that different threads could both take now can differ in their result, or in that of the program,
    /// by their order.
    ///
    /// `false` needs a reason, since a wrong one hides outcomes; `true` costs time only. Pairs that can never both be taken
    /// at once, like `Lock` and `Unlock`, do not race: one waits for the other, and the engine knows that.
    pub fn races(&self, own: Id, other: &Op, others: Id) -> bool {
        use Op::*;
        match (self, other) {
            (Print(a, _), Print(b, _)) => a == b,
            // After the exit nothing is printed; before it, only what is printed matters.
            (Exit { .. }, Print(..)) | (Print(..), Exit { .. }) => true,

            // The order of messages, and who takes which.
            (Send(a) | TrySend(a), Send(b) | TrySend(b)) => a == b,
            (Recv(a) | TryRecv { channel: a, .. }, Recv(b) | TryRecv { channel: b, .. }) => a == b,
            // Whoever does not wait can notice whether a message, or room, is there already.
            (Send(a) | TrySend(a), TryRecv { channel: b, .. }) => a == b,
            (TryRecv { channel: a, .. }, Send(b) | TrySend(b)) => a == b,
            (TrySend(a), Recv(b)) | (Recv(a), TrySend(b)) => a == b,
            // At capacity 0, whoever does not wait can only hand over to somebody who does.
            (TrySend(a), Arrive(b)) | (Arrive(a), TrySend(b)) => a == b,
            // Where both can go on without the other, there is a message and there is room for one more: the sender appends,
            // the receiver takes the first.
            (Send(_), Recv(_)) | (Recv(_), Send(_)) => false,
            // A sender that is gone matters to who finds the channel empty. `Recv` goes on only with a message, or when the
            // last sender has gone already.
            (DropSender(a), TryRecv { channel: b, .. }) | (TryRecv { channel: a, .. }, DropSender(b)) => {
                a == b
            }
            (DropReceiver(a), Send(b) | TrySend(b)) | (Send(a) | TrySend(a), DropReceiver(b)) => a == b,

            (Lock(a) | TryLock(a), Lock(b) | TryLock(b)) => a == b,
            (TryLock(a), Unlock(b)) | (Unlock(a), TryLock(b)) => a == b,
            (Write(a), Read(b) | Write(b)) | (Read(a), Write(b)) => a == b,

            // An `unpark` is lost on a thread that has one already.
            (Park, Unpark(thread)) => *thread == own,
            (Unpark(thread), Park) => *thread == others,

            _ => false,
        }
    }

    /// Whether it goes on after some time.
    pub fn times_out(&self) -> bool {
        matches!(self, Op::TryRecv { may_wait: true, .. })
    }

    /// The words for a witness.
    pub fn words(&self) -> String {
        match self {
            Op::Print(Stream::Stdout, text) => format!("prints {text:?}"),
            Op::Print(Stream::Stderr, text) => format!("prints to standard error {text:?}"),
            Op::Exit { panicked: false } => "returns".to_owned(),
            Op::Exit { panicked: true } => "ends with a panic".to_owned(),
            Op::End => "ends".to_owned(),
            op => format!("{op:?}"),
        }
    }
}
