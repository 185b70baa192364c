//! What a check finds: one fault, where it is, and what mends it.

use similar::TextDiff;
use std::fmt;
use std::path::PathBuf;

/// The environment variable that makes a test run write everything that is generated.
pub const UPDATE: &str = "BOOK_UPDATE";

/// A fault in the book.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file to look at, seen from the book's root folder.
    pub file: PathBuf,
    /// The line to look at; the first is 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl Problem {
    pub fn new(
        file: impl Into<PathBuf>,
        line: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Problem {
        Problem { file: file.into(), line, message: message.into(), help: help.into() }
    }

    /// A generated file that is not what it should be: the line is the first that differs.
    pub fn stale_file(file: impl Into<PathBuf>, message: &str, is: &str, should_be: &str) -> Problem {
        Problem::stale(file, 1 + first_difference(is, should_be), message, is, should_be)
    }

    /// A generated text that is not what it should be.
    pub fn stale(file: impl Into<PathBuf>, line: usize, message: &str, is: &str, should_be: &str) -> Problem {
        let diff = difference(is, should_be);
        let help = format!("run `{UPDATE}=1 cargo test` to write it anew, and read what has changed");
        Problem::new(file, line, format!("{message}\n{diff}"), help)
    }
}

/// The first line in which two texts differ, counted from 0.
pub fn first_difference(is: &str, should_be: &str) -> usize {
    is.lines().zip(should_be.lines()).position(|(is, should_be)| is != should_be).unwrap_or(0)
}

/// The lines in which two texts differ, with some lines around them, indented.
pub fn difference(is: &str, should_be: &str) -> String {
    let diff = TextDiff::from_lines(is, should_be);
    let mut unified = diff.unified_diff();
    let unified = unified.context_radius(2).header("in the book", "should be").missing_newline_hint(false);
    let lines: Vec<_> = unified.to_string().lines().map(|line| format!("    {line}")).collect();
    lines.join("\n")
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let file = self.file.display();
        write!(f, "{file}:{}: {}\n  help: {}", self.line, self.message, self.help)
    }
}
