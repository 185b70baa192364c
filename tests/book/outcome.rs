//! What a listing does, against what its page says that it does.

use crate::book::{Block, Book, Chapter, Example, Figure};
use crate::page::{Shown, error_code};
use crate::problem::{Problem, SWITCH, difference};
use crate::run::{LIMIT, Still};
use crate::rustc::{Diagnosis, EDITIONS};
use crate::verdict::{End, NEVER_ENDS, Outcome, PANICKED, Verdict, listed_outcomes};
use std::collections::BTreeSet;

/// Builds and runs examples.
pub trait Workshop: Sync {
    /// Runs the example's program.
    fn run(&self, book: &Book, example: &Example, still: &Still) -> Result<Outcome, Problem>;

    /// Asks rustc about the example.
    fn diagnose(&self, book: &Book, example: &Example, edition: &str)
    -> Result<Diagnosis, Problem>;

    /// The version of rustc.
    fn rustc_version(&self) -> Result<String, Problem>;
}

/// The listing does what its page says. A figure that [`crate::page::check`] finds fault with may have no outcome to check.
pub fn check(
    book: &Book,
    chapter: &Chapter,
    figure: &Figure,
    workshop: &impl Workshop,
) -> Vec<Problem> {
    let (Some(example), Some(block), Some(shown)) = (
        book.examples.get(&figure.name),
        figure.shown(),
        Shown::of(figure),
    ) else {
        return Vec::new();
    };
    let at_block = At { chapter, block };
    let found = match shown.verdict {
        Verdict::Refused => refused(book, example, &shown, &at_block, workshop),
        _ => workshop
            .run(book, example, &still(&shown))
            .map(|outcome| compare(example, &shown, &outcome, &at_block)),
    };
    found.unwrap_or_else(|problem| vec![problem])
}

/// Where the page says what the listing does.
struct At<'a> {
    chapter: &'a Chapter,
    block: &'a Block,
}

impl At<'_> {
    fn problem(&self, what: impl Into<String>, mend: impl Into<String>) -> Problem {
        Problem::new(&self.chapter.path, self.block.line, what, mend)
    }
}

/// When to take it that a program stands still, if the page says that it does.
fn still(shown: &Shown) -> Still {
    match shown.verdict {
        Verdict::Hangs => Still::After(vec![shown.outcome.clone()]),
        Verdict::Outcomes => {
            let never_ends = format!("{NEVER_ENDS}\n");
            let listed = listed_outcomes(&shown.outcome);
            let hangs = listed.iter().filter_map(|o| o.strip_suffix(&never_ends));
            Still::After(hangs.map(String::from).collect())
        }
        _ => Still::Never,
    }
}

/// Compares a run with the page.
fn compare(example: &Example, shown: &Shown, outcome: &Outcome, at: &At) -> Vec<Problem> {
    if shown.verdict == Verdict::Outcomes {
        return one_of(example, shown, outcome, at);
    }
    let expected = match shown.verdict {
        Verdict::Panics => End::Panicked,
        Verdict::Hangs => End::StandsStill,
        _ => End::Returned,
    };
    if outcome.end != expected {
        return vec![wrong_end(example, shown, outcome, at)];
    }

    let mut problems = Vec::new();
    // A panic that ends the program belongs to its outcome; any other is an aside on standard error.
    let (shows, is) = match shown.verdict {
        Verdict::Panics => (
            shown.outcome.clone(),
            format!("{}{}", outcome.stdout, outcome.stderr),
        ),
        Verdict::PrintsAnyOrder => (sorted(&shown.outcome), sorted(&outcome.stdout)),
        _ => (shown.outcome.clone(), outcome.stdout.clone()),
    };
    if shows != is {
        let what = format!(
            "the page shows another output than `{}` prints",
            example.name
        );
        let stale = Problem::stale(&at.chapter.path, at.block.line, &what, &shows, &is);
        problems.push(stale);
    }
    if shown.verdict != Verdict::Panics && shown.stderr != outcome.stderr {
        problems.push(wrong_stderr(example, shown, outcome, at));
    }
    problems
}

/// The run is one of those that the page lists.
fn one_of(example: &Example, shown: &Shown, outcome: &Outcome, at: &At) -> Vec<Problem> {
    let listed = listed_outcomes(&shown.outcome);
    let different: BTreeSet<_> = listed.iter().collect();
    let mut problems = Vec::new();
    if different.len() < listed.len() {
        let what = format!("the page lists one outcome of `{}` twice", example.name);
        problems.push(at.problem(what, "take one of the two out"));
    }
    let is = outcome.in_words();
    if !listed.contains(&is) {
        let is = is.replace('\n', "\n    ");
        let what = format!(
            "`{}` did something that is not among the outcomes on the page:\n    {}",
            example.name,
            is.trim_end()
        );
        let mend = "if this can happen, add it to the block; otherwise change the program";
        problems.push(at.problem(what, mend));
    }
    problems
}

fn sorted(lines: &str) -> String {
    let mut lines: Vec<_> = lines.lines().map(|line| format!("{line}\n")).collect();
    lines.sort();
    lines.concat()
}

fn wrong_end(example: &Example, shown: &Shown, outcome: &Outcome, at: &At) -> Problem {
    let name = &example.name;
    let word = shown.verdict.word();
    let limit = LIMIT.as_secs();
    let (what, mend) = match (&outcome.end, shown.verdict) {
        (End::StandsStill, _) => (
            format!("`{name}` should end, and had not ended after {limit} s; it was stopped"),
            "look for a channel whose other half is still alive; if the page means to show that, its verdict is `hangs`",
        ),
        (_, Verdict::Hangs) => (
            format!("`{name}` should never end, and it {}", outcome.end),
            "change the program so that it hangs, or change the verdict",
        ),
        _ => (
            format!("the page says that `{name}` {word}, and it {}", outcome.end),
            "change the program, or change the verdict",
        ),
    };
    let said = outcome.in_words().replace('\n', "\n    ");
    let what = format!("{what}; it said:\n    {}", said.trim_end());
    at.problem(what, format!("{mend}. Then run `{SWITCH}=1 cargo test`"))
}

fn wrong_stderr(example: &Example, shown: &Shown, outcome: &Outcome, at: &At) -> Problem {
    let name = &example.name;
    let difference = difference(&shown.stderr, &outcome.stderr);
    if outcome.stderr.contains(PANICKED) && !shown.stderr.contains(PANICKED) {
        let what =
            format!("a thread of `{name}` panics and the page is silent about it:\n{difference}");
        let mend = "join the thread and deal with the panic, or show it: the switch adds a block `text,stderr`";
        return at.problem(what, mend);
    }
    let what = format!(
        "`{name}` writes something else to standard error than the page shows:\n{difference}"
    );
    let mend = format!("run `{SWITCH}=1 cargo test` to show it, or change the program");
    at.problem(what, mend)
}

/// rustc refuses the example on every edition, with the code that the page states; what the page quotes is what it says.
fn refused(
    book: &Book,
    example: &Example,
    shown: &Shown,
    at: &At,
    workshop: &impl Workshop,
) -> Result<Vec<Problem>, Problem> {
    let name = &example.name;
    let Some(code) = error_code(&shown.outcome) else {
        let what = format!("the diagnostic of `{name}` does not begin with an error code");
        let mend = format!(
            "begin it with `error[E…]: …`; `{SWITCH}=1 cargo test` fills in an empty block"
        );
        return Ok(vec![at.problem(what, mend)]);
    };
    for edition in EDITIONS {
        let diagnosis = workshop.diagnose(book, example, edition)?;
        let codes: Vec<_> = diagnosis.codes.iter().map(String::as_str).collect();
        if codes.is_empty() {
            let what =
                format!("`{name}` should be refused, and rustc accepts it (edition {edition})");
            let mend = "change the program, or change the verdict";
            return Ok(vec![at.problem(what, mend)]);
        }
        if codes != [code] {
            let codes = codes.join(", ");
            let what = format!(
                "the page says that rustc refuses `{name}` with {code}; it says {codes} (edition {edition})"
            );
            let mend = "change the program so that it shows one error, or empty the block and run the switch";
            return Ok(vec![at.problem(what, mend)]);
        }
    }
    let exact = workshop
        .rustc_version()?
        .starts_with(&format!("{}.", book.manifest.rust_version));
    let rendered = workshop.diagnose(book, example, EDITIONS[1])?.rendered;
    match not_said(&shown.outcome, &rendered) {
        Some((number, line)) if exact => {
            let what = format!("rustc does not say this of `{name}`: {}", line.trim());
            let mend = "quote whole lines in their order; to start again, empty the block and run the switch";
            let mut problem = at.problem(what, mend);
            problem.line += 1 + number;
            Ok(vec![problem])
        }
        _ => Ok(Vec::new()),
    }
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
    workshop: &impl Workshop,
) -> Result<Option<Shown>, Problem> {
    if book.manifest.refused.contains_key(&example.name) {
        let said = workshop.diagnose(book, example, EDITIONS[1])?;
        let shown = Shown::of(figure).unwrap_or(Shown {
            verdict: Verdict::Refused,
            outcome: String::new(),
            stderr: String::new(),
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
        let outcome = workshop.run(book, example, &Still::WhenQuiet)?;
        let verdict = match outcome.end {
            End::Panicked => Verdict::Panics,
            End::StandsStill => Verdict::Hangs,
            _ => Verdict::Prints,
        };
        return Ok(Some(showing(verdict, &outcome)));
    };
    let still = match shown.verdict {
        Verdict::Refused | Verdict::Outcomes => return Ok(Some(shown)),
        Verdict::Hangs => Still::WhenQuiet,
        _ => Still::Never,
    };
    let outcome = workshop.run(book, example, &still)?;
    let now = showing(shown.verdict, &outcome);
    Ok(Some(match (shown.verdict, &outcome.end) {
        (Verdict::Prints, End::Returned)
        | (Verdict::Panics, End::Panicked)
        | (Verdict::Hangs, End::StandsStill) => now,
        (Verdict::PrintsAnyOrder, End::Returned)
            if sorted(&now.outcome) != sorted(&shown.outcome) =>
        {
            now
        }
        _ => shown,
    }))
}

/// What a page with this verdict shows of a run.
fn showing(verdict: Verdict, outcome: &Outcome) -> Shown {
    match verdict {
        Verdict::Panics => Shown {
            verdict,
            outcome: format!("{}{}", outcome.stdout, outcome.stderr),
            stderr: String::new(),
        },
        _ => Shown {
            verdict,
            outcome: outcome.stdout.clone(),
            stderr: outcome.stderr.clone(),
        },
    }
}
