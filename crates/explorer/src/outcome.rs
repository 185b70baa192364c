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
