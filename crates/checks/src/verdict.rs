//! What a page says that a listing does.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The word after `text,` in the info string of a listing's second block. What each means: [`TABLE`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Prints,
    PrintsAnyOrder,
    Outcomes,
    Panics,
    Refused,
    Hangs,
}

/// How a run is compared with what the page shows: here, a run of the twin; on the page, one on the Playground (`src/play/run.js`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// Standard output is the block, and standard error is the block of that.
    Output,
    /// The same, with the lines in any order.
    Lines,
    /// Standard output and then standard error, with the panic's message, are the block.
    Panic,
    /// Output and ending are one of the outcomes that the block lists, or obey its rules.
    Listed,
    /// rustc says the error code that the block begins with, and no other. On the twin, it says every line of the block.
    Diagnostic,
}

impl Check {
    /// The word that stands for the check in a page.
    pub fn word(self) -> &'static str {
        match self {
            Check::Output => "output",
            Check::Lines => "lines",
            Check::Panic => "panic",
            Check::Listed => "listed",
            Check::Diagnostic => "diagnostic",
        }
    }
}

/// All that is to be said of a verdict.
pub struct Row {
    pub verdict: Verdict,
    /// The word that stands for it in an info string.
    pub word: &'static str,
    /// What a listing does that has it.
    pub means: &'static str,
    pub check: Check,
    /// How a run ends; `None` if the block says it, or if there is no run.
    pub end: Option<End>,
    /// Whether rustc accepts the listing, so that it can be run and explored.
    pub compiles: bool,
    /// The info string of the code. Its last word tells skeptic what to do: `no_run` for what hangs, since skeptic has no time limit
    /// of its own; `ignore` for what does not compile; `should_panic`.
    pub code: &'static str,
    /// What stands above the block; nothing, where each outcome has its number above it.
    pub label: &'static str,
    /// Whether the block has the heavy edge of what goes wrong.
    pub heavy: bool,
    /// What the caption says, and what a table of listings says. For the words in braces see [`crate::page::Shown::say`].
    pub caption: &'static str,
    pub in_short: &'static str,
}

/// Every verdict.
pub static TABLE: [Row; 6] = [
    Row {
        verdict: Verdict::Prints,
        word: "prints",
        means: "returns, with exactly this output",
        check: Check::Output,
        end: Some(End::Returned),
        compiles: true,
        code: "rust,editable",
        label: "Prints",
        heavy: false,
        caption: "prints {exactly}{always}",
        in_short: "prints this",
    },
    Row {
        verdict: Verdict::PrintsAnyOrder,
        word: "prints-any-order",
        means: "returns, with these lines in any order",
        check: Check::Lines,
        end: Some(End::Returned),
        compiles: true,
        code: "rust,editable",
        label: "Prints, in some order",
        heavy: false,
        caption: "prints these lines{always}; their order can differ",
        in_short: "prints these lines in some order",
    },
    Row {
        verdict: Verdict::Outcomes,
        word: "outcomes",
        means: "does one of the things shown",
        check: Check::Listed,
        end: None,
        compiles: true,
        code: "rust,editable",
        label: "",
        heavy: false,
        caption: "prints one of {these}{count} outcomes{no_other}{shown}{version}",
        in_short: "one of {count} outcomes",
    },
    Row {
        verdict: Verdict::Panics,
        word: "panics",
        means: "panics, with this output and this message",
        check: Check::Panic,
        end: Some(End::Panicked),
        compiles: true,
        code: "rust,editable,should_panic",
        label: "Panics",
        heavy: true,
        caption: "panics like this{always}",
        in_short: "panics",
    },
    Row {
        verdict: Verdict::Refused,
        word: "refused",
        means: "is not accepted by rustc, for this reason",
        check: Check::Diagnostic,
        end: None,
        compiles: false,
        code: "rust,editable,ignore",
        label: "Does not compile",
        heavy: true,
        caption: "does not compile{code_link}",
        in_short: "refused: {code}",
    },
    Row {
        verdict: Verdict::Hangs,
        word: "hangs",
        means: "prints this and then hangs",
        check: Check::Output,
        end: Some(End::Hung),
        compiles: true,
        code: "rust,editable,no_run",
        label: "Prints this and then hangs",
        heavy: true,
        caption: "prints {this} and then hangs{always}; stop it with Ctrl-C",
        in_short: "hangs",
    },
];

impl Verdict {
    pub fn row(self) -> &'static Row {
        let row = TABLE.iter().find(|row| row.verdict == self);
        row.expect("the table has every verdict")
    }

    pub fn word(self) -> &'static str {
        self.row().word
    }

    /// The verdict of a listing of which one run is known.
    pub fn of_run(end: &End) -> Verdict {
        let row = TABLE.iter().find(|row| row.end.as_ref() == Some(end));
        row.map_or(Verdict::Prints, |row| row.verdict)
    }
}

impl FromStr for Verdict {
    type Err = ();

    fn from_str(word: &str) -> Result<Verdict, ()> {
        let row = TABLE.iter().find(|row| row.word == word);
        row.map(|row| row.verdict).ok_or(())
    }
}

/// The limits that have kept exploring from seeing more of a listing. Of those that have not, it has `None`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Within {
    /// How often each ticker may tick.
    pub ticks: Option<usize>,
    /// How often each thread may time out.
    pub timeouts: Option<usize>,
    /// How often in a row each thread may look for what is not there.
    pub polls: Option<usize>,
    /// How often each thread may wake up for no reason.
    pub wakeups: Option<usize>,
    /// How often a thread that could go on may be interrupted. Unlike the others, this leaves out schedules of the listing as it is.
    pub preemptions: Option<usize>,
}

impl Within {
    /// Reads what [`Within::fmt`] has written. What it does not know it leaves out.
    pub fn parse(text: &str) -> Within {
        let limit = |name: &str| {
            let mut limits = text.split(' ').filter_map(|limit| limit.split_once('='));
            let (_, limit) = limits.find(|(known, _)| *known == name)?;
            limit.parse().ok()
        };
        Within {
            ticks: limit("ticks"),
            timeouts: limit("timeouts"),
            polls: limit("polls"),
            wakeups: limit("wakeups"),
            preemptions: limit("preemptions"),
        }
    }

    /// Whether no limit has kept exploring from anything.
    pub fn is_all(&self) -> bool {
        *self == Within::default()
    }

    /// The limits in the words of a caption; empty if there are none.
    pub fn in_words(&self) -> String {
        let most = [
            self.ticks.map(|n| if n == 1 { "1 tick".to_owned() } else { format!("{n} ticks") }),
            self.timeouts.map(|n| format!("{n} timeouts in each thread")),
            self.polls.map(|n| format!("{n} looks in vain in a row")),
            self.wakeups.map(|n| match n {
                1 => "1 wake-up for no reason in each thread".to_owned(),
                n => format!("{n} wake-ups for no reason in each thread"),
            }),
        ];
        let most: Vec<_> = most.into_iter().flatten().collect();
        let most = (!most.is_empty()).then(|| format!("at most {}", most.join(" and ")));
        let preemptions = self.preemptions.map(|n| match n {
            0 => "without a preemption".to_owned(),
            1 => "with up to 1 preemption".to_owned(),
            n => format!("with up to {n} preemptions"),
        });
        match (preemptions, most) {
            (None, None) => String::new(),
            (Some(preemptions), None) => preemptions,
            (None, Some(most)) => format!("with {most}"),
            // Behind `with` it need not be said again.
            (Some(preemptions), Some(most)) if self.preemptions > Some(0) => {
                format!("{preemptions} and {most}")
            }
            (Some(preemptions), Some(most)) => format!("{preemptions} and with {most}"),
        }
    }
}

impl fmt::Display for Within {
    /// Writes the limits as a page has them: `ticks=4 timeouts=2`.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let limits = [
            ("ticks", self.ticks),
            ("timeouts", self.timeouts),
            ("polls", self.polls),
            ("wakeups", self.wakeups),
            ("preemptions", self.preemptions),
        ];
        let limits = limits.iter().filter_map(|(name, limit)| Some(format!("{name}={}", (*limit)?)));
        f.write_str(&limits.collect::<Vec<_>>().join(" "))
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
    Hung,
    /// Ctrl-C was pressed, and it has no handler for that.
    Killed,
    /// It ends with another exit status.
    Exited(i32),
    /// Anything else, in words: a signal.
    Failed(String),
}

impl End {
    /// The end of a program with this exit status, which has said this on standard error.
    pub fn of_status(status: i32, stderr: &str) -> End {
        match status {
            0 => End::Returned,
            101 if stderr.contains(PANICKED) => End::Panicked,
            status => End::Exited(status),
        }
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            End::Returned => write!(f, "returned"),
            End::Panicked => write!(f, "panicked"),
            End::Hung => write!(f, "did not end"),
            End::Killed => write!(f, "was killed by Ctrl-C"),
            End::Exited(status) => write!(f, "ended with exit status {status}"),
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
            End::Hung => format!("{NEVER_ENDS}\n"),
            End::Killed => "(killed by Ctrl-C)\n".to_owned(),
            End::Exited(status) => format!("(exit status {status})\n"),
            End::Failed(how) => format!("({how})\n"),
        };
        format!("{}{}{end}", self.stdout, self.stderr)
    }
}

/// The line between two outcomes that have no number yet.
pub const OR: &str = "-- or --";

/// The last line of an outcome that hangs.
pub const NEVER_ENDS: &str = "(never ends)";

/// The beginning of the line with a panic's message.
pub const PANICKED: &str = "panicked: ";

/// The line above the rules that all outcomes obey, those that are shown and those that are not.
pub fn in_all(count: usize) -> String {
    format!("-- {count} in all, and in each --")
}

/// The line above an outcome. Pictures and the text call the outcome by its number.
fn heading(number: usize, count: usize) -> String {
    format!("-- outcome {number} of {count} --")
}

/// Whether a line is such a heading, whatever its numbers.
fn is_heading(line: &str) -> bool {
    let numbers =
        line.strip_prefix("-- outcome ").and_then(|rest| rest.strip_suffix(" --")?.split_once(" of "));
    numbers.is_some_and(|(number, count)| number.parse::<usize>().is_ok() && count.parse::<usize>().is_ok())
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
            let count =
                line.strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" in all, and in each --"));
            if let Some(count) = count.and_then(|count| count.parse().ok()) {
                listed.in_all = Some(InAll { count, rules: Vec::new() });
            } else if let Some(in_all) = &mut listed.in_all {
                let (one, other) = line.split_once(" before ").unwrap_or((line, ""));
                in_all.rules.push(Rule { one: one.to_owned(), other: other.to_owned() });
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
        self.in_all.as_ref().map_or(self.shown.len(), |in_all| in_all.count)
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
        writeln!(f, "{}", self::in_all(in_all.count))?;
        in_all.rules.iter().try_for_each(|rule| writeln!(f, "{rule}"))
    }
}
