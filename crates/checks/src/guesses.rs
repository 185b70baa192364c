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
use crate::verdict::{Check, End, NEVER_ENDS, Outcome, PANICKED};
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
            all.extend(question(&explored).map(|question| (&figure.name, question)));
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

/// What can happen, and what cannot and nearly does: an outcome with two lines exchanged, one with a line missing, and one that ends in
/// another way. None, if there are schedules that were not tried, or nothing nearly happens.
fn question(explored: &Explored) -> Option<Question> {
    if !explored.within.is_all() {
        return None;
    }
    let possible: Vec<_> = explored.possible.iter().map(Outcome::in_words).collect();
    let can = spread(&possible);
    let goes_wrong = explored.possible.iter().any(|outcome| outcome.end != End::Returned);
    let mut cannot: Vec<(String, String)> = Vec::new();
    // What nobody would fall for comes last: a program that prints all and then hangs.
    let kinds = if goes_wrong {
        [with_another_end, exchanged, with_a_line_missing]
    } else {
        [exchanged, with_a_line_missing, with_another_end]
    };
    let mut near = kinds.map(|kind| {
        let all = can.iter().flat_map(|outcome| kind(outcome)).filter(|(miss, _)| !possible.contains(miss));
        // The beginning is the same as of what can happen.
        all.collect::<Vec<_>>()
    });
    let is_last = |kind: usize| kind + 1 == kinds.len();
    for round in 0..MOST {
        for (kind, near) in near.iter_mut().enumerate() {
            if is_last(kind) && !goes_wrong && (cannot.len() > 1 || round > 0) {
                continue;
            }
            while let Some(miss) = near.pop() {
                if cannot.len() < MOST && cannot.iter().all(|(known, _)| *known != miss.0) {
                    cannot.push(miss);
                    break;
                }
            }
        }
    }
    (!cannot.is_empty()).then_some(Question { can, cannot })
}

/// Some of the outcomes, as far apart as they can be.
fn spread(possible: &[String]) -> Vec<String> {
    let count = possible.len().min(MOST);
    let places = (0..count).map(|at| if count > 1 { at * (possible.len() - 1) / (count - 1) } else { 0 });
    places.map(|place| possible[place].clone()).collect()
}

/// The lines that a program has printed, and those that say how it ended.
fn parts(outcome: &str) -> (Vec<&str>, Vec<&str>) {
    let is_end = |line: &&str| *line == NEVER_ENDS || line.starts_with(PANICKED);
    outcome.lines().partition(|line| !is_end(line))
}

fn text(lines: &[&str], end: &[&str]) -> String {
    [lines, end].concat().iter().map(|line| format!("{line}\n")).collect()
}

/// Each exchange of two lines that follow each other.
fn exchanged(outcome: &str) -> Vec<(String, String)> {
    let (lines, end) = parts(outcome);
    let exchanges = (1..lines.len()).map(|at| {
        let mut lines = lines.clone();
        lines.swap(at - 1, at);
        (text(&lines, &end), format!("“{}” stands before “{}”", lines[at - 1], lines[at]))
    });
    exchanges.collect()
}

fn with_a_line_missing(outcome: &str) -> Vec<(String, String)> {
    let (lines, end) = parts(outcome);
    let missing = (0..lines.len()).map(|at| {
        let mut lines = lines.clone();
        let line = lines.remove(at);
        (text(&lines, &end), format!("“{line}” is missing"))
    });
    missing.collect()
}

/// It hangs and does not return, or returns and does not hang or panic.
fn with_another_end(outcome: &str) -> Vec<(String, String)> {
    let (lines, end) = parts(outcome);
    match end.is_empty() {
        true => vec![(text(&lines, &[NEVER_ENDS]), "it hangs".to_owned())],
        false => vec![(text(&lines, &[]), "it ends well".to_owned())],
    }
}
