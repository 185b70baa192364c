//! What a page says that a listing does.

use serde::{Deserialize, Serialize};
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
    /// Prints this and then hangs.
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
        Verdict::ALL
            .into_iter()
            .find(|verdict| verdict.word() == word)
            .ok_or(())
    }
}

/// How a run ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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

/// The line that stood between two outcomes before each had a number. It is still read, so that the switch can number them.
pub const OR: &str = "-- or --";

/// The last line of an outcome that hangs.
pub const NEVER_ENDS: &str = "(never ends)";

/// The beginning of the line with a panic's message.
pub const PANICKED: &str = "panicked: ";

/// The line above an outcome in a block of `outcomes`. Pictures and the text call the outcome by its number.
fn heading(number: usize, count: usize) -> String {
    format!("-- outcome {number} of {count} --")
}

/// Whether a line is such a heading, whatever its numbers.
fn is_heading(line: &str) -> bool {
    let numbers = line
        .strip_prefix("-- outcome ")
        .and_then(|rest| rest.strip_suffix(" --")?.split_once(" of "));
    numbers.is_some_and(|(number, count)| {
        number.parse::<usize>().is_ok() && count.parse::<usize>().is_ok()
    })
}

/// What a block of `outcomes` says.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// The outcomes that are shown, each as in [`Outcome::in_words`].
    pub shown: Vec<String>,
    /// When there are more than are shown: how many in all, and what they have in common.
    pub in_all: Option<InAll>,
}

/// How many outcomes there are, and rules that each of them obeys.
#[derive(Debug, PartialEq, Eq)]
pub struct InAll {
    pub count: usize,
    pub rules: Vec<Rule>,
}

/// `one before other`: an outcome that has the line `other` has the line `one` above it.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    pub one: String,
    pub other: String,
}

impl Rule {
    pub fn holds(&self, outcome: &str) -> bool {
        let line = |text: &str| outcome.lines().position(|line| line == text);
        match (line(&self.one), line(&self.other)) {
            (_, None) => true,
            (Some(one), Some(other)) => one < other,
            (None, Some(_)) => false,
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} before {}", self.one, self.other)
    }
}

impl Listed {
    /// Reads a block. What stands above the first heading is an outcome too: nobody has numbered it yet.
    pub fn parse(block: &str) -> Listed {
        let mut listed = Listed::default();
        for line in block.lines() {
            let count = line
                .strip_prefix("-- ")
                .and_then(|rest| rest.strip_suffix(" in all, and in each --"));
            if let Some(count) = count.and_then(|count| count.parse().ok()) {
                listed.in_all = Some(InAll {
                    count,
                    rules: Vec::new(),
                });
            } else if let Some(in_all) = &mut listed.in_all {
                let (one, other) = line.split_once(" before ").unwrap_or((line, ""));
                in_all.rules.push(Rule {
                    one: one.to_owned(),
                    other: other.to_owned(),
                });
            } else if is_heading(line) {
                listed.shown.push(String::new());
            } else if line == OR {
                listed.last();
                listed.shown.push(String::new());
            } else {
                *listed.last() += &format!("{line}\n");
            }
        }
        if listed.in_all.is_none() {
            // A block with nothing in it: the program prints nothing.
            listed.last();
        }
        listed
    }

    /// The last outcome so far, which may be the first.
    fn last(&mut self) -> &mut String {
        if self.shown.is_empty() {
            self.shown.push(String::new());
        }
        self.shown.last_mut().expect("there is one")
    }

    /// How many outcomes there are.
    pub fn count(&self) -> usize {
        self.in_all
            .as_ref()
            .map_or(self.shown.len(), |in_all| in_all.count)
    }
}

impl fmt::Display for Listed {
    /// Writes the block.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let count = self.count();
        for (number, outcome) in (1..).zip(&self.shown) {
            write!(f, "{}\n{outcome}", heading(number, count))?;
        }
        let Some(in_all) = &self.in_all else {
            return Ok(());
        };
        writeln!(f, "-- {} in all, and in each --", in_all.count)?;
        in_all
            .rules
            .iter()
            .try_for_each(|rule| writeln!(f, "{rule}"))
    }
}
