//! What a reader who predicts first is asked: which of these can happen, or, of a listing with one outcome, which it prints. Some can, and
//! the others are near misses, each of which is proven impossible: it is none of the outcomes that exploring every schedule has found.
//!
//! All stand in one file, a script that a page loads when somebody predicts: it calls a function with what can happen and what cannot, by
//! listing; each near miss with what is wrong with it.

use crate::book::Book;
use crate::explore::Explored;
use crate::page::Shown;
use crate::problem::{Problem, UPDATE};
use crate::toolchain::Toolchain;
use crate::verdict::{Check, End, NEVER_ENDS, Outcome};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Where they are.
pub const GUESSES: &str = "src/generated/guesses.js";

const HEAD: &str =
    "// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/guesses.rs.\n";

/// What a reader is asked of a listing.
#[derive(Serialize)]
struct Question {
    can: Vec<String>,
    cannot: Vec<(String, String)>,
}

/// The file as it should be.
pub fn file(book: &Book, toolchain: &impl Toolchain) -> Result<String, Problem> {
    let mut all = BTreeMap::new();
    for (_, figure) in book.figures() {
        let (Some(example), Some(shown)) = (book.examples.get(&figure.name), Shown::of(figure)) else {
            continue;
        };
        let row = shown.verdict.row();
        if row.check != Check::Listed && (row.check != Check::Output || row.end != Some(End::Returned)) {
            continue;
        }
        if let Some(explored) = toolchain.explore(book, example)? {
            all.extend(question(&explored, row.check).map(|question| (&figure.name, question)));
        }
    }
    let rows = all.iter().map(|(name, question)| {
        let question = serde_json::to_string(question).expect("texts are JSON");
        format!("\"{name}\":{question}")
    });
    Ok(format!("{HEAD}bookGuesses({{\n{}\n}});\n", rows.collect::<Vec<_>>().join(",\n")))
}

/// The file is what would be written now.
pub fn check(book: &Book, toolchain: &impl Toolchain) -> Vec<Problem> {
    let should_be = match file(book, toolchain) {
        Ok(should_be) => should_be,
        // The listing's own test says so too.
        Err(problem) => return vec![problem],
    };
    let is = fs::read_to_string(book.root.join(GUESSES)).unwrap_or_default();
    let stale = || match Path::new(GUESSES) {
        path if is.is_empty() => {
            Problem::new(path, 1, "is not written yet", format!("run `{UPDATE}=1 cargo test`"))
        }
        path => Problem::stale_file(path, "a near miss is not what it should be", &is, &should_be),
    };
    (is != should_be).then(stale).into_iter().collect()
}

/// How many outcomes are shown that can happen, and how many that cannot.
const MOST: usize = 3;

/// An outcome as a reader is shown it: the lines that are printed, and those that say more.
#[derive(Clone)]
struct Asked {
    lines: Vec<String>,
    rest: Vec<String>,
    returns: bool,
}

impl Asked {
    /// `check`: how the page shows it. Beside the output of a listing with one outcome, what it writes to standard error is no part of it.
    fn of(outcome: &Outcome, check: Check) -> Asked {
        let lines = |text: &str| text.lines().map(String::from).collect::<Vec<_>>();
        let returns = outcome.end == End::Returned;
        let mut rest = if check == Check::Output { Vec::new() } else { lines(&outcome.stderr) };
        if outcome.end == End::Hung {
            rest.push(NEVER_ENDS.to_owned());
        }
        Asked { lines: lines(&outcome.stdout), rest, returns }
    }

    fn text(&self) -> String {
        self.lines.iter().chain(&self.rest).map(|line| format!("{line}\n")).collect()
    }
}

/// What can happen, and what cannot and nearly does: an outcome with two lines exchanged, one with a line missing, and one that ends in
/// another way. None, if there are schedules that were not tried, or nothing nearly happens.
fn question(explored: &Explored, check: Check) -> Option<Question> {
    if !explored.within.is_all() {
        return None;
    }
    let possible: Vec<_> = explored.possible.iter().map(|outcome| Asked::of(outcome, check)).collect();
    let texts: Vec<_> = possible.iter().map(Asked::text).collect();
    let can = spread(&possible);
    let goes_wrong = possible.iter().any(|outcome| !outcome.returns);
    // What nobody would fall for comes last: a program that prints all and then hangs.
    let kinds = match goes_wrong {
        true => [with_another_end, exchanged, with_a_line_missing],
        false => [exchanged, with_a_line_missing, with_another_end],
    };
    let mut near = kinds.map(|kind| {
        let all = can.iter().flat_map(|outcome| kind(outcome, &possible));
        all.filter(|(miss, _)| !texts.contains(miss)).collect::<Vec<_>>()
    });
    let mut cannot: Vec<(String, String)> = Vec::new();
    for round in 0..MOST {
        for (kind, near) in near.iter_mut().enumerate() {
            let is_last = kind + 1 == kinds.len();
            if cannot.len() == MOST || (is_last && !goes_wrong && (cannot.len() > 1 || round > 0)) {
                continue;
            }
            // The last ones begin as what can happen does.
            let new = near.iter().rposition(|(miss, _)| cannot.iter().all(|(known, _)| known != miss));
            cannot.extend(new.map(|place| near.remove(place)));
        }
    }
    let can = can.iter().map(Asked::text).collect();
    (!cannot.is_empty()).then_some(Question { can, cannot })
}

/// Some of the outcomes, as far apart as they can be.
fn spread(possible: &[Asked]) -> Vec<Asked> {
    let count = possible.len().min(MOST);
    let places = (0..count).map(|at| if count > 1 { at * (possible.len() - 1) / (count - 1) } else { 0 });
    places.map(|place| possible[place].clone()).collect()
}

/// Near misses, each with a reason why it cannot happen: one that holds of no outcome that can. Nothing, where there is none so short.
type Misses = Vec<(String, String)>;

/// Each exchange of two lines that follow each other.
fn exchanged(outcome: &Asked, possible: &[Asked]) -> Misses {
    let place = |lines: &[String], line: &String| lines.iter().position(|one| one == line);
    let exchanges = (1..outcome.lines.len()).map(|at| {
        let mut miss = outcome.clone();
        miss.lines.swap(at - 1, at);
        let (one, other) = (&miss.lines[at - 1], &miss.lines[at]);
        let before = |lines: &[String]| match (place(lines, one), place(lines, other)) {
            (Some(one), Some(other)) => one < other,
            _ => false,
        };
        let is_why = before(&miss.lines) && possible.iter().all(|outcome| !before(&outcome.lines));
        let why = if is_why { format!("“{one}” stands before “{other}”") } else { String::new() };
        (miss.text(), why)
    });
    exchanges.collect()
}

fn with_a_line_missing(outcome: &Asked, possible: &[Asked]) -> Misses {
    let missing = (0..outcome.lines.len()).map(|at| {
        let mut miss = outcome.clone();
        let line = miss.lines.remove(at);
        let is_why =
            !miss.lines.contains(&line) && possible.iter().all(|outcome| outcome.lines.contains(&line));
        let why = if is_why { format!("“{line}” is missing") } else { String::new() };
        (miss.text(), why)
    });
    missing.collect()
}

/// It hangs and does not return, or returns and does not hang or panic.
fn with_another_end(outcome: &Asked, possible: &[Asked]) -> Misses {
    let mut miss = outcome.clone();
    match outcome.returns {
        true => miss.rest.push(NEVER_ENDS.to_owned()),
        false => miss.rest.clear(),
    }
    let hangs = |outcome: &Asked| outcome.rest.iter().any(|line| line == NEVER_ENDS);
    let why = match outcome.returns {
        true if !possible.iter().any(hangs) => "it hangs",
        false if possible.iter().all(|outcome| !outcome.returns) => "it ends well",
        _ => "",
    };
    vec![(miss.text(), why.to_owned())]
}
