//! What a listing does, against what its page says that it does.

use crate::book::{Block, Book, Chapter, Example, Figure};
use crate::explore::Explored;
use crate::given::HANDLER;
use crate::graph;
use crate::interrupt::CAN_INTERRUPT;
use crate::page::{Shown, error_code};
use crate::problem::{Problem, UPDATE, difference};
use crate::run::{self, StopWhen};
use crate::rustc::EDITIONS;
use crate::toolchain::Toolchain;
use crate::verdict::{Check, End, InAll, Listed, Outcome, PANICKED, Verdict, Within};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// When more runs of a listing are asked for than fit into this time, it is run only so often. Each listing has its own time, so that
/// one more adds no more than this.
const ALL_RUNS: Duration = Duration::from_secs(1);
const FEWEST_RUNS: usize = 20;

/// One of so many runs is made under load.
const ONE_UNDER_LOAD_OF: usize = 10;

/// The listing does what its page says. A figure that [`crate::page::check`] finds fault with may have no outcome to check.
pub fn check(book: &Book, chapter: &Chapter, figure: &Figure, toolchain: &impl Toolchain) -> Vec<Problem> {
    let (Some(example), Some(block), Some(shown)) =
        (book.examples.get(&figure.name), figure.shown(), Shown::of(figure))
    else {
        return Vec::new();
    };
    let listing = Listing { book, chapter, block: &block, example, shown, limit: toolchain.limit() };
    let row = listing.shown.verdict.row();
    if row.compiles && !CAN_INTERRUPT && example.given().wants_ctrl_c() {
        return Vec::new();
    }
    let found = match row.check {
        Check::Diagnostic => listing.check_refused(toolchain),
        Check::Listed => {
            listing.run(toolchain).map(|outcome| match listing.is_cut_off(&outcome, toolchain) {
                true => Vec::new(),
                false => listing.check_listed(&outcome),
            })
        }
        _ => listing.run(toolchain).map(|outcome| listing.check_shown(&outcome)),
    };
    let mut problems = found.unwrap_or_else(|problem| vec![problem]);
    // What a run has shown to be wrong need not be explored.
    if problems.is_empty() && row.compiles {
        match toolchain.explore(book, example) {
            Ok(Some(explored)) => {
                problems.extend(listing.check_explored(&explored));
                problems.extend(listing.check_limits(&explored));
                problems.extend(listing.check_version(&explored));
                problems.extend(listing.check_real_runs(&explored, toolchain));
            }
            Ok(None) => {}
            Err(problem) => problems.push(problem),
        }
    }
    problems
}

/// How a run of the listing ends, if its verdict says so: without a handler Ctrl-C kills what would return.
fn end(verdict: Verdict, example: &Example) -> Option<End> {
    let is_killed = example.given().wants_ctrl_c() && !example.uses(HANDLER);
    match verdict.row().end {
        Some(End::Returned) if is_killed => Some(End::Killed),
        ref end => end.clone(),
    }
}

/// A listing whose outcome is checked.
struct Listing<'a> {
    book: &'a Book,
    chapter: &'a Chapter,
    /// Where the page says what the listing does, and what it says.
    block: &'a Block,
    shown: Shown,
    example: &'a Example,
    limit: Duration,
}

impl Listing<'_> {
    fn problem(&self, message: impl Into<String>, help: impl Into<String>) -> Problem {
        Problem::new(&self.chapter.path, self.block.line, message, help)
    }

    /// Runs the listing, and takes it that it stands still only if the page says that it does.
    fn run(&self, toolchain: &impl Toolchain) -> Result<Outcome, Problem> {
        let still = StopWhen::After(self.shown.hanging());
        toolchain.run(self.book, self.example, &still)
    }

    /// See [`is_cut_off`]. It is explored only if the run looks like that.
    fn is_cut_off(&self, outcome: &Outcome, toolchain: &impl Toolchain) -> bool {
        let explored = || toolchain.explore(self.book, self.example).ok().flatten();
        has_no_end(&outcome.stdout) && explored().is_some_and(|it| is_cut_off(outcome, &it.possible))
    }

    /// The run is the one that the page shows.
    fn check_shown(&self, outcome: &Outcome) -> Vec<Problem> {
        let shown = &self.shown;
        let row = shown.verdict.row();
        if end(shown.verdict, self.example).as_ref() != Some(&outcome.end) {
            return vec![self.wrong_end(outcome)];
        }

        let mut problems = Vec::new();
        let now = Shown::of_run(shown.verdict, outcome);
        let (shows, is) = match row.check {
            Check::Lines => (sorted(&shown.outcome), sorted(&now.outcome)),
            _ => (shown.outcome.clone(), now.outcome),
        };
        if shows != is {
            let message = format!("the page shows another output than `{}` prints", self.example.name);
            problems.push(Problem::stale(&self.chapter.path, self.block.line, &message, &shows, &is));
        }
        if shown.stderr != now.stderr {
            problems.push(self.wrong_stderr(&now.stderr));
        }
        problems
    }

    /// The run is one of those that the page lists, or at least obeys the rules that it states for the others.
    fn check_listed(&self, outcome: &Outcome) -> Vec<Problem> {
        let name = &self.example.name;
        let listed = Listed::parse(&self.shown.outcome);
        let different: BTreeSet<_> = listed.shown.iter().collect();
        let mut problems = Vec::new();
        if different.len() < listed.shown.len() {
            let message = format!("the page lists one outcome of `{name}` twice");
            problems.push(self.problem(message, "take one of the two out"));
        }
        if listed.in_all.is_none() && listed.shown.len() > MOST_SHOWN {
            let message = format!("the page lists {} outcomes of `{name}`", listed.shown.len());
            let help = format!(
                "show a few in one block, then a line `-- {} in all, and in each --` and rules of the form `this line before that line`",
                listed.shown.len()
            );
            problems.push(self.problem(message, help));
        }
        problems.extend(self.faulty_rules(&listed));
        let is = outcome.in_words();
        let allowed = match &listed.in_all {
            Some(in_all) => in_all.rules.iter().all(|rule| rule.holds(&is)),
            None => listed.shown.contains(&is),
        };
        // Of what comes beyond the limits that the caption names, the page says nothing.
        if !allowed && self.shown.within.is_all() {
            let is = indented(&is);
            let message = format!("`{name}` did something that is not among the outcomes on the page:\n{is}");
            let help = "if this can happen, add it to the block; otherwise change the program";
            problems.push(self.problem(message, help));
        }
        problems
    }

    /// There is a rule for outcomes that are not shown, and each has both of its sides.
    fn faulty_rules(&self, listed: &Listed) -> Option<Problem> {
        let in_all = listed.in_all.as_ref()?;
        let faulty = in_all.rules.iter().find(|rule| rule.one.is_empty() || rule.other.is_empty());
        if faulty.is_none() && !in_all.rules.is_empty() {
            return None;
        }
        let message = match faulty {
            Some(rule) => format!("this is not a rule: `{}`", rule.one),
            None => {
                format!("the page shows some outcomes of `{}`, and no rule for the others", self.example.name)
            }
        };
        Some(self.problem(
            message,
            "in the block `text,rules`, write rules of the form `this line before that line`",
        ))
    }

    /// The page shows what exploring has found to be possible, and nothing else.
    fn check_explored(&self, explored: &Explored) -> Vec<Problem> {
        let name = &self.example.name;
        let Explored { possible, within, .. } = explored;
        if self.shown.verdict.row().check != Check::Listed {
            // The run that was compared with the page is one of them.
            let other = possible.iter().find(|outcome| !self.check_shown(outcome).is_empty());
            let problem = |other: &Outcome| {
                let message = format!(
                    "the page shows one outcome of `{name}`, and under another schedule it does this:\n{}",
                    indented(&other.in_words())
                );
                let help = format!(
                    "make the program wait where the order matters, or write `text,outcomes` and run `{UPDATE}=1 cargo test`"
                );
                self.problem(message, help)
            };
            return other.map(problem).into_iter().collect();
        }
        let listed = Listed::parse(&self.shown.outcome);
        let possible: Vec<_> = possible.iter().map(Outcome::in_words).collect();
        if possible.len() == 1 && listed.shown == possible {
            let message = format!("`{name}` has one outcome, and the page says that it is one of several");
            let help = "write the verdict of that outcome, such as `text,prints`";
            return vec![self.problem(message, help)];
        }
        let mut faults = Vec::new();
        let cannot = match within.is_all() {
            true => "cannot do this under any schedule".to_owned(),
            false => format!("does not do this under any schedule {}", within.in_words()),
        };
        for outcome in listed.shown.iter().filter(|outcome| !possible.contains(outcome)) {
            faults.push(format!("`{name}` {cannot}:\n{}", indented(outcome)));
        }
        match &listed.in_all {
            None => {
                for outcome in possible.iter().filter(|outcome| !listed.shown.contains(outcome)) {
                    faults.push(format!(
                        "`{name}` can do this, and the page does not say so:\n{}",
                        indented(outcome)
                    ));
                }
            }
            Some(in_all) => {
                if in_all.count != possible.len() {
                    faults.push(format!("`{name}` has {} outcomes and not {}", possible.len(), in_all.count));
                }
                for rule in &in_all.rules {
                    for outcome in possible.iter().filter(|outcome| !rule.holds(outcome)) {
                        faults.push(format!(
                            "`{name}` can do this, against the rule `{rule}`:\n{}",
                            indented(outcome)
                        ));
                    }
                }
            }
        }
        let help = format!("run `{UPDATE}=1 cargo test`, and see whether the text is still right");
        faults.into_iter().map(|message| self.problem(message, help.clone())).collect()
    }

    /// The caption names the limits that have kept the explorer from seeing more, and no others.
    fn check_limits(&self, explored: &Explored) -> Option<Problem> {
        let (is, says) = (explored.within, self.shown.within);
        let message = match (is.is_all(), says.is_all()) {
            _ if is == says => return None,
            (false, true) => {
                "has more outcomes than were explored, and its caption does not say so".to_owned()
            }
            (true, _) => "has no more outcomes than these, and its caption speaks of a limit".to_owned(),
            (false, false) => {
                format!("is explored {}, and its caption says: {}", is.in_words(), says.in_words())
            }
        };
        let message = format!("`{}` {message}", self.example.name);
        Some(self.problem(message, format!("run `{UPDATE}=1 cargo test`")))
    }

    /// The caption names the outcomes that this version of crossbeam-channel can have, if it cannot have all.
    fn check_version(&self, explored: &Explored) -> Option<Problem> {
        if numbers_of_this_version(&self.shown.outcome, explored) == self.shown.this_version {
            return None;
        }
        let name = &self.example.name;
        let message = format!(
            "the caption says something else of what this version of crossbeam-channel does in `{name}`"
        );
        Some(self.problem(message, format!("run `{UPDATE}=1 cargo test`")))
    }

    /// What a run shows is among what exploring has found to be possible. If it is not, the explorer is wrong; unless its limits
    /// have kept the listing from doing more, which a run that is held up for long enough does.
    fn check_real_runs(&self, explored: &Explored, toolchain: &impl Toolchain) -> Option<Problem> {
        let runs = match self.shown.verdict.row().end {
            // Each takes a second.
            Some(End::Hung) => toolchain.runs(self.example).min(2) - 1,
            _ => toolchain.runs(self.example) - 1,
        };
        // One was made already, to compare it with the page. Some run while something else keeps the cores busy: that takes as much from
        // all other checks, so they are few.
        let begin = Instant::now();
        let in_time = (0..runs).take_while(|&number| number < FEWEST_RUNS || begin.elapsed() < ALL_RUNS);
        let outcomes = in_time.map(|number| match number % ONE_UNDER_LOAD_OF {
            0 => run::under_load(|| self.run(toolchain)),
            _ => self.run(toolchain),
        });
        let outcomes: Result<Vec<_>, _> = outcomes.collect();
        let outcomes = match outcomes {
            Ok(outcomes) => outcomes,
            Err(problem) => return Some(problem),
        };
        let possible = match explored.this_version.as_slice() {
            [] => explored.possible.as_slice(),
            this => this,
        };
        let impossible = |outcome: &&Outcome| {
            explored.within.is_all() && !possible.contains(outcome) && !is_cut_off(outcome, possible)
        };
        let Some(wrong) = outcomes.iter().find(impossible) else {
            toolchain.ran_well(self.example);
            return None;
        };
        let message = format!(
            "a run of `{}` did what the explorer takes to be impossible:\n{}",
            self.example.name,
            indented(&wrong.in_words())
        );
        let help = "mend the explorer, in crates/explorer: it does not know everything that can happen";
        Some(Problem::new(&self.example.path, 1, message, help))
    }

    fn wrong_end(&self, outcome: &Outcome) -> Problem {
        let name = &self.example.name;
        let row = self.shown.verdict.row();
        let (message, help) = match (&outcome.end, end(self.shown.verdict, self.example)) {
            (End::Hung, _) => (
                format!(
                    "`{name}` should end, and had not ended after {} s; it was stopped",
                    self.limit.as_secs()
                ),
                "look for a channel whose other half is still alive; if the page means to show that, \
                 its verdict is `hangs`",
            ),
            (end, Some(End::Hung)) => (
                format!("`{name}` should never end, and it {end}"),
                "change the program so that it hangs, or change the verdict",
            ),
            (end, Some(End::Killed)) => (
                format!("Ctrl-C should kill `{name}`, and it {end}"),
                "have it wait for Ctrl-C after the line that it names",
            ),
            (End::Killed, _) => (
                format!("`{name}` has a handler, and it {}", End::Killed),
                "set the handler before the line that it names",
            ),
            (end, _) => (
                format!("the page says that `{name}` {}, and it {end}", row.word),
                "change the program, or change the verdict",
            ),
        };
        let message = format!("{message}; it said:\n{}", indented(&outcome.in_words()));
        self.problem(message, format!("{help}. Then run `{UPDATE}=1 cargo test`"))
    }

    fn wrong_stderr(&self, is: &str) -> Problem {
        let name = &self.example.name;
        let difference = difference(&self.shown.stderr, is);
        if is.contains(PANICKED) && !self.shown.stderr.contains(PANICKED) {
            let message =
                format!("a thread of `{name}` panics and the page is silent about it:\n{difference}");
            let help = "join the thread and deal with the panic, or show it: \
                        an update adds a block `text,stderr`";
            return self.problem(message, help);
        }
        let message =
            format!("`{name}` writes something else to standard error than the page shows:\n{difference}");
        self.problem(message, format!("run `{UPDATE}=1 cargo test` to show it, or change the program"))
    }

    /// rustc refuses the example on every edition, with the code that the page states; what the page quotes is what it says.
    fn check_refused(&self, toolchain: &impl Toolchain) -> Result<Vec<Problem>, Problem> {
        let name = &self.example.name;
        let Some(code) = error_code(&self.shown.outcome) else {
            let message = format!("the diagnostic of `{name}` does not begin with an error code");
            let help =
                format!("begin it with `error[E…]: …`; `{UPDATE}=1 cargo test` fills in an empty block");
            return Ok(vec![self.problem(message, help)]);
        };
        let mut said = String::new();
        for edition in EDITIONS {
            let diagnosis = toolchain.diagnose(self.book, self.example, edition)?;
            let codes: Vec<_> = diagnosis.codes.iter().map(String::as_str).collect();
            if codes.is_empty() {
                let message = format!("`{name}` should be refused, and rustc accepts it (edition {edition})");
                return Ok(vec![self.problem(message, "change the program, or change the verdict")]);
            }
            if codes != [code] {
                let codes = codes.join(", ");
                let message = format!(
                    "the page says that rustc refuses `{name}` with {code}; it says {codes} (edition {edition})"
                );
                let help =
                    "change the program so that it shows one error, or empty the block and update the book";
                return Ok(vec![self.problem(message, help)]);
            }
            said = diagnosis.rendered;
        }
        // Other versions may say the same in other words.
        let exact = self.book.manifest.states(&toolchain.rustc_version()?);
        let fault = not_said(&self.shown.outcome, &said).filter(|_| exact);
        Ok(fault.into_iter().map(|(number, line)| self.not_said(number, line)).collect())
    }

    /// rustc does not say this line, which is so many lines below the first of the block.
    fn not_said(&self, number: usize, line: &str) -> Problem {
        let message = format!("rustc does not say this of `{}`: {}", self.example.name, line.trim());
        let help = "quote whole lines in their order; to start again, empty the block and update the book";
        let mut problem = self.problem(message, help);
        problem.line += 1 + number;
        problem
    }
}

/// The numbers, in a block of outcomes, of those that this version of crossbeam-channel can have; none if it can have all, or if not all
/// are shown.
fn numbers_of_this_version(block: &str, explored: &Explored) -> Vec<usize> {
    let listed = Listed::parse(block);
    if explored.this_version.is_empty() || listed.in_all.is_some() {
        return Vec::new();
    }
    let this: Vec<_> = explored.this_version.iter().map(Outcome::in_words).collect();
    let numbers = (1..).zip(&listed.shown).filter(|(_, outcome)| this.contains(outcome));
    numbers.map(|(number, _)| number).collect()
}

/// The lines in an order of their own.
pub fn sorted(lines: &str) -> String {
    let mut lines: Vec<_> = lines.lines().map(|line| format!("{line}\n")).collect();
    lines.sort();
    lines.concat()
}

fn indented(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(|line| format!("    {line}")).collect();
    lines.join("\n")
}

/// The first line of a quotation that does not follow, after the one before it, in what was said; and its number.
fn not_said<'a>(quoted: &'a str, said: &str) -> Option<(usize, &'a str)> {
    let mut said = said.lines();
    quoted
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .find(|(_, line)| !said.any(|said| said.trim_end() == line.trim_end()))
}

/// What the figure should show, from a run: with the verdict that stands there, or, in an empty figure, with the one that fits.
/// A verdict that does not fit stays as it is; the checks will say so. An outcome that the author has chosen stays as well:
/// the order of lines, the list of outcomes, the lines quoted.
pub fn observe(
    book: &Book,
    figure: &Figure,
    example: &Example,
    toolchain: &impl Toolchain,
) -> Result<Option<Shown>, Problem> {
    let Some(shown) = outcome_of(book, figure, example, toolchain)? else {
        return Ok(None);
    };
    // If it cannot be explored, the checks will say so.
    let explored = match shown.verdict.row().compiles {
        true => toolchain.explore(book, example).ok().flatten(),
        false => None,
    };
    let this_version = match &explored {
        Some(explored) if shown.verdict.row().check == Check::Listed => {
            numbers_of_this_version(&shown.outcome, explored)
        }
        _ => Vec::new(),
    };
    let within = explored.map(|explored| explored.within).unwrap_or_default();
    let graph = match shown.verdict.row().compiles {
        true => graph::part(book, example, toolchain).ok().flatten(),
        false => None,
    };
    let recorded = figure.recorded().map(|block| block.text.clone());
    Ok(Some(Shown { within, this_version, graph, recorded, ..shown }))
}

fn outcome_of(
    book: &Book,
    figure: &Figure,
    example: &Example,
    toolchain: &impl Toolchain,
) -> Result<Option<Shown>, Problem> {
    if book.manifest.refused.contains_key(&example.name) {
        let said = toolchain.diagnose(book, example, EDITIONS[1])?;
        let shown = Shown::of(figure).unwrap_or(Shown {
            verdict: Verdict::Refused,
            outcome: String::new(),
            stderr: String::new(),
            within: Within::default(),
            this_version: Vec::new(),
            graph: None,
            recorded: None,
        });
        let outcome = match shown.outcome.trim().is_empty() {
            true => said.rendered.trim_end().to_owned() + "\n",
            false => shown.outcome,
        };
        return Ok(Some(Shown { outcome, ..shown }));
    }

    let Some(shown) = Shown::of(figure) else {
        if figure.shown().is_some() {
            // There is a word, and it is not a verdict.
            return Ok(None);
        }
        let outcome = toolchain.run(book, example, &StopWhen::WhenQuiet)?;
        return Ok(Some(Shown::of_run(Verdict::of_run(&outcome.end), &outcome)));
    };
    let row = shown.verdict.row();
    let still = match row.check {
        Check::Diagnostic => return Ok(Some(shown)),
        Check::Listed => {
            let explored = toolchain.explore(book, example)?;
            return Ok(Some(match explored {
                Some(explored) => Shown { outcome: list(&shown, &explored.possible), ..shown },
                None => shown,
            }));
        }
        _ if row.end == Some(End::Hung) => StopWhen::WhenQuiet,
        _ => StopWhen::Never,
    };
    let outcome = toolchain.run(book, example, &still)?;
    let now = Shown::of_run(shown.verdict, &outcome);
    let only_reordered = row.check == Check::Lines && sorted(&now.outcome) == sorted(&shown.outcome);
    Ok(Some(match end(shown.verdict, example) == Some(outcome.end) && !only_reordered {
        true => now,
        false => shown,
    }))
}

/// Whether the last line of this text was not written to its end.
fn has_no_end(text: &str) -> bool {
    !text.is_empty() && !text.ends_with('\n')
}

/// Whether a run has shown one of these outcomes, but for the rest of its last line. When `main` returns, std takes the buffer from
/// standard output, and a thread that prints from then on writes piece by piece, until the process ends. The explorer takes a
/// `println!` as one step: to it the whole line is possible, and no such line.
fn is_cut_off(run: &Outcome, possible: &[Outcome]) -> bool {
    let lines = run.stdout.rfind('\n').map_or(0, |end| end + 1);
    let without = Outcome { stdout: run.stdout[..lines].to_owned(), ..run.clone() };
    let goes_on = |whole: &Outcome| whole.stdout.starts_with(&run.stdout) && whole.end == run.end;
    has_no_end(&run.stdout) && possible.contains(&without) && possible.iter().any(goes_on)
}

/// How many outcomes a page shows at the most. Of more, it shows a few, and says what all have in common.
const MOST_SHOWN: usize = 8;

/// How many outcomes an update shows when there are too many.
const A_FEW: usize = 3;

/// The outcomes that are possible, as a block: those that stand there already in their order, and then the others.
fn list(shown: &Shown, possible: &[Outcome]) -> String {
    let possible: Vec<_> = possible.iter().map(Outcome::in_words).collect();
    let mut listed = Listed::parse(&shown.outcome);
    listed.shown.retain(|outcome| possible.contains(outcome));
    let mut new: Vec<_> =
        possible.iter().filter(|outcome| !listed.shown.contains(outcome)).cloned().collect();
    match &mut listed.in_all {
        Some(in_all) => in_all.count = possible.len(),
        None if possible.len() > MOST_SHOWN => {
            new.truncate(A_FEW.saturating_sub(listed.shown.len()));
            listed.shown.extend(new);
            listed.in_all = Some(InAll { count: possible.len(), rules: Vec::new() });
        }
        None => listed.shown.extend(new),
    }
    listed.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prints(stdout: &str) -> Outcome {
        Outcome { stdout: stdout.to_owned(), stderr: String::new(), end: End::Returned }
    }

    #[test]
    fn a_line_is_cut_off_only_where_the_program_can_end_without_it() {
        let may_end_before = [prints("open\n"), prints("open\nsaved sea\n")];
        assert!(is_cut_off(&prints("open\nsaved "), &may_end_before));
        assert!(!is_cut_off(&prints("open\nsaved hill"), &may_end_before));
        assert!(!is_cut_off(&prints("open\nsaved sea\n"), &may_end_before));
        assert!(!is_cut_off(&prints("open\nsaved "), &may_end_before[1..]));
        assert!(!is_cut_off(&Outcome { end: End::Hung, ..prints("open\nsaved ") }, &may_end_before));
    }
}
