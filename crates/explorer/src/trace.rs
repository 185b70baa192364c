//! What happens in one run, step by step: for those who want to draw it.
//!
//! See [`crate::explorer::simplest`], which finds a run and records it.

use crate::op::Id;
use crate::outcome::{Ending, Outcome};
use ::serde::{Deserialize, Serialize};

pub use crate::op::Way;

/// A recorded run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    pub outcome: Outcome,
    /// How often another thread or timer goes on than the one that went before.
    pub switches: usize,
    /// In the order in which they were started. The first is `main`.
    pub threads: Vec<Thread>,
    /// In the order in which they were made.
    pub channels: Vec<Channel>,
    /// In the order in which they were sent.
    pub messages: Vec<Message>,
    pub events: Vec<Event>,
    /// When the program deadlocks: for each thread that has not ended, what it waits for.
    pub waiting: Vec<(Id, Wait)>,
    /// The line that each of them is in, if it is known.
    #[serde(default)]
    pub waiting_in: Vec<Option<u32>>,
    /// When the program deadlocks: who still holds a half of which channel.
    pub holders: Vec<Holder>,
}

impl Trace {
    /// The trace as JSON, which serde reads again.
    pub fn to_json(&self) -> String {
        ::serde_json::to_string(self).expect("a trace has no keys that JSON cannot have")
    }
}

/// A thread, or a timer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Thread {
    /// The name that the program gave it.
    pub name: Option<String>,
    /// The line where it was started.
    pub line: Option<u32>,
    pub is_timer: bool,
}

/// A channel.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    pub capacity: Option<usize>,
    /// Whether a timer sends to it.
    pub is_timer: bool,
    /// Whether it has no sender that could be dropped, so that it is never disconnected: that of a timer, and that of `never`.
    pub endless: bool,
    /// The line where it was made.
    pub line: Option<u32>,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Message {
    pub channel: Id,
    /// The number in its channel, from 1 on.
    pub number: usize,
    /// What it is, if that can be said in a word.
    pub label: Option<String>,
}

/// Something that happens.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Event {
    /// Who does it.
    pub thread: Id,
    /// The line of the program that it is in.
    pub line: Option<u32>,
    pub what: What,
    /// What is in each channel then: places in [`Trace::messages`].
    pub buffers: Vec<Vec<usize>>,
    /// Which threads cannot go on then.
    pub blocked: Vec<bool>,
}

/// What happens. Messages are places in [`Trace::messages`].
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum What {
    /// Starts this thread.
    Starts(Id),
    /// Cannot go on.
    Waits(Wait),
    /// At capacity 0, `to` is who takes it.
    Sends {
        channel: Id,
        message: usize,
        to: Option<Id>,
    },
    /// At capacity 0, `from` is who hands it over.
    Receives {
        channel: Id,
        message: usize,
        from: Option<Id>,
    },
    /// A timer puts a message into its channel.
    Fires {
        channel: Id,
        message: usize,
    },
    /// Finds that the other half is gone.
    FindsGone {
        channel: Id,
        way: Way,
    },
    /// Gives up on these, at once or when the time is up.
    GivesUp {
        arms: Vec<(Id, Way)>,
        time_is_up: bool,
    },
    /// Finds that this is ready, and leaves it.
    FindsReady {
        channel: Id,
        way: Way,
    },
    /// Looks how many messages there are.
    Counts {
        channel: Id,
        messages: usize,
    },
    /// Drops a half of a channel, of which so many are left, and so many of the other kind.
    Drops {
        channel: Id,
        half: Way,
        left: usize,
        others: usize,
    },
    Locks(Id),
    FindsLocked(Id),
    Unlocks(Id),
    /// Is inside of an `RwLock` now.
    Enters {
        lock: Id,
        access: Access,
    },
    FindsInUse {
        lock: Id,
        access: Access,
    },
    Leaves {
        lock: Id,
        access: Access,
    },
    /// What was there to write is there to read now.
    Downgrades(Id),
    /// Panics while it holds a lock.
    Poisons(Kind, Id),
    FindsPoisoned {
        kind: Kind,
        lock: Id,
        is_poisoned: bool,
    },
    ClearsPoison(Kind, Id),
    /// Unlocks the mutex and waits to be notified, until its time is up, or until it wakes up for no reason.
    WaitsInVain {
        condvar: Id,
        time_is_up: bool,
    },
    /// Goes on, since it was notified.
    IsNotified(Id),
    /// `None`: nobody waits.
    NotifiesOne {
        condvar: Id,
        thread: Option<Id>,
    },
    /// So many wait.
    NotifiesAll {
        condvar: Id,
        threads: usize,
    },
    /// Is not the last.
    ComesToBarrier(Id),
    /// Is the last, and lets the others go on.
    OpensBarrier(Id),
    PassesBarrier(Id),
    BeginsInitializing(Id),
    /// `failed`: with a panic.
    EndsInitializing {
        once: Id,
        failed: bool,
    },
    FindsInitialized {
        once: Id,
        is_initialized: bool,
    },
    Reads(Id),
    Writes(Id),
    Unparks(Id),
    /// Was unparked.
    IsUnparked,
    /// Finds that this thread has ended.
    Joins(Id),
    Prints {
        stderr: bool,
        text: String,
    },
    Ends,
    /// `main` ends, or the thread calls `exit`, and with it the program.
    Exits {
        ending: Ending,
    },
}

/// How a thread is inside of an `RwLock`, or wants to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Access {
    Read,
    Write,
}

/// Which kind of lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kind {
    Mutex,
    RwLock,
}

/// What a thread waits for.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Wait {
    /// That it can do one of these.
    Arms(Vec<(Id, Way)>),
    /// A mutex, and who has it.
    Lock(Id, Id),
    /// That it can enter an `RwLock`.
    Access {
        lock: Id,
        access: Access,
        /// Who is inside.
        inside: Vec<Id>,
        /// Of a reader: the writers that it waits behind.
        behind: Vec<Id>,
    },
    /// That standard output, or standard error, is unlocked; and who has it.
    Output {
        stderr: bool,
        holder: Id,
    },
    Unpark,
    /// The end of a thread.
    End(Id),
    /// To be notified by way of a `Condvar`.
    Notification(Id),
    /// So many threads more that have to come to a `Barrier`.
    Others {
        barrier: Id,
        missing: usize,
    },
    /// That something is initialized, and who does that.
    Initialized {
        once: Id,
        by: Option<Id>,
    },
}

/// Who holds a half of a channel.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Holder {
    pub channel: Id,
    pub half: Way,
    /// `None`: an `Arc`, or a message that nobody has received.
    pub thread: Option<Id>,
}
