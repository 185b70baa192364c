//! What a run shows, and why one may not be explored.

use ::serde::{Deserialize, Serialize};
use ::std::fmt;

/// How a program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Outcome {
    pub stdout: String,
    /// Standard error. Of each panic it has the message, behind `panicked: `.
    pub stderr: String,
    pub ending: Ending,
}

/// One step of a schedule: the thread that takes it (0 is `main`, the others in the order of spawning), and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub thread: usize,
    pub what: String,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "thread {} {}", self.thread, self.what)
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
