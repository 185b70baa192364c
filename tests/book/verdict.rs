//! What a page says that a listing does.

use std::fmt;
use std::str::FromStr;

/// The word after `text,` in the info string of a listing's second block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Returns, with exactly this output.
    Prints,
    /// Returns, with these lines in any order.
    PrintsAnyOrder,
    /// Does one of the things shown.
    Outcomes,
    /// Panics, with this output and this message.
    Panics,
    /// Is not accepted by rustc, for this reason.
    Refused,
    /// Prints this and then stands still for ever.
    Hangs,
}

impl Verdict {
    pub const ALL: [Verdict; 6] = [
        Verdict::Prints,
        Verdict::PrintsAnyOrder,
        Verdict::Outcomes,
        Verdict::Panics,
        Verdict::Refused,
        Verdict::Hangs,
    ];

    /// The word that stands for the verdict in an info string.
    pub fn word(self) -> &'static str {
        match self {
            Verdict::Prints => "prints",
            Verdict::PrintsAnyOrder => "prints-any-order",
            Verdict::Outcomes => "outcomes",
            Verdict::Panics => "panics",
            Verdict::Refused => "refused",
            Verdict::Hangs => "hangs",
        }
    }
}

impl FromStr for Verdict {
    type Err = ();

    fn from_str(word: &str) -> Result<Verdict, ()> {
        Verdict::ALL.into_iter().find(|verdict| verdict.word() == word).ok_or(())
    }
}

/// How a run ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// `main` returns and the exit status is 0.
    Returned,
    /// A panic ends the program. Its message is part of the output.
    Panicked,
    /// The program is alive and does nothing any more.
    StandsStill,
    /// Anything else, in words: another exit status, or a signal.
    Failed(String),
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            End::Returned => write!(f, "returned"),
            End::Panicked => write!(f, "panicked"),
            End::StandsStill => write!(f, "did not end"),
            End::Failed(how) => write!(f, "failed: {how}"),
        }
    }
}

/// What one run shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    pub stdout: String,
    /// Standard error, without what differs from run to run: see [`crate::run::without_places`].
    pub stderr: String,
    pub end: End,
}

impl Outcome {
    /// The outcome as it stands in a block of `outcomes`: the output, the messages of panics, and a line that says so when
    /// the program does not end.
    pub fn in_words(&self) -> String {
        let end = match &self.end {
            End::Returned | End::Panicked => String::new(),
            End::StandsStill => format!("{NEVER_ENDS}\n"),
            End::Failed(how) => format!("({how})\n"),
        };
        format!("{}{}{end}", self.stdout, self.stderr)
    }
}

/// The line between two outcomes in a block of `outcomes`.
pub const OR: &str = "-- or --";

/// The last line of an outcome that stands still.
pub const NEVER_ENDS: &str = "(never ends)";

/// The beginning of the line with a panic's message.
pub const PANICKED: &str = "panicked: ";

/// The outcomes that a block of `outcomes` lists, each as in [`Outcome::in_words`].
pub fn listed_outcomes(block: &str) -> Vec<String> {
    let mut outcomes = vec![String::new()];
    for line in block.lines() {
        match outcomes.last_mut() {
            Some(last) if line != OR => *last += &format!("{line}\n"),
            _ => outcomes.push(String::new()),
        }
    }
    outcomes
}
