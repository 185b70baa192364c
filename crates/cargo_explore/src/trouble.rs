//! Why there is nothing to show.

use programs::NotCovered;
use std::io::{self, ErrorKind};

/// Why a program is not explored.
#[derive(Debug)]
pub enum Trouble {
    /// The command cannot do its work.
    Other { what: String, help: String },
    /// The compiler has said what is wrong with the program.
    DoesNotCompile,
    /// While it was explored, the program did something that is not covered; in words.
    Unexplored(String),
    /// Dependencies do what the explorer does not see.
    Dependencies(Vec<reaches::Found>),
    /// This dependency keeps what is initialized once from one run to the next.
    Keeps(String),
    /// The compiler has found that the program does something that is not covered.
    NotCovered(Box<NotCovered>),
}

impl Trouble {
    pub fn new(what: impl Into<String>, help: impl Into<String>) -> Trouble {
        Trouble::Other { what: what.into(), help: help.into() }
    }

    /// This cannot be done. What a system says of a file that is not there is another text on each.
    pub fn io(error: &io::Error, what: &str) -> Trouble {
        match error.kind() {
            ErrorKind::NotFound => {
                Trouble::new(format!("cannot {what}: it is not there"), "see how it is spelled, and where")
            }
            _ => Trouble::new(format!("cannot {what}: {error}"), "see that it can be done, and try again"),
        }
    }
}
