//! What a run shows, and why one may not be explored.

use ::serde::{Deserialize, Serialize};
use ::std::fmt;

/// How a program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Ending {
    Returned,
    /// `main` has panicked.
    Panicked,
    /// Every thread waits, and none can go on.
    Deadlocked,
    /// The exit status is this, which is not 0: `main` returns an error or an `ExitCode`, or the program calls `exit`.
    Exited(u8),
}

/// What one run shows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Outcome {
    pub stdout: String,
    /// Standard error. Of each panic it has the message, behind `panicked: `.
    pub stderr: String,
    pub ending: Ending,
    /// What was done for it, if [`Limits::tells_work`](crate::limits::Limits::tells_work) asks. Then runs that show the same and have done
    /// other work are different outcomes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work: Option<Work>,
}

/// What a run has done that could be done otherwise, or left out, and show the same. Only what had to happen before the end counts, so that
/// it is the same in all orders of steps that do not depend on each other; in a deadlock, everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Work {
    /// How many threads beside `main` have done something.
    pub threads: usize,
    /// How many of these another one has joined: it has waited for their end.
    pub joined: usize,
    /// How often a `Mutex` was locked.
    pub locks: usize,
    /// The most messages that a thread has kept: by how many it has received more than it had sent by then. Only threads count that send
    /// at least as many as they receive, since others may be where messages end.
    pub kept: usize,
    /// The channels over which messages were sent, or should have been, but for those of timers; smaller capacities first, and none last.
    pub channels: Vec<Carried>,
}

/// What went over one channel.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Carried {
    /// Whether it has no limit to its capacity.
    pub is_unbounded: bool,
    /// 0 if there is no limit.
    pub capacity: usize,
    pub sent: usize,
    pub received: usize,
    /// How many of these by another thread than the one that had sent them.
    pub between_threads: usize,
    /// How many sends have failed since there was no receiver anymore.
    pub refused: usize,
}

impl Outcome {
    /// Whether it is a fault that one looks for: a hang, or a panic of any thread.
    pub fn is_bad(&self) -> bool {
        match self.ending {
            Ending::Deadlocked | Ending::Panicked => true,
            Ending::Returned | Ending::Exited(_) => {
                self.stderr.lines().any(|line| line.starts_with("panicked: "))
            }
        }
    }
}

/// Something that the explorer cannot explore, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unexplored(pub String);

impl fmt::Display for Unexplored {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ::std::error::Error for Unexplored {}
