//! What a reader who predicts first is asked of a listing with several outcomes: which of these can happen? Beside some that can stand
//! near misses, each of which is proven impossible: it is none of the outcomes that exploring every schedule has found.
//!
//! All stand in one file, a script that a page loads when somebody predicts: it calls a function with the near misses of each listing.

use crate::book::Book;
use crate::explore::Explored;
use crate::page::Shown;
use crate::problem::{Problem, UPDATE};
use crate::toolchain::Toolchain;
use crate::verdict::{Check, NEVER_ENDS, Outcome, PANICKED};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Where they are.
pub const GUESSES: &str = "src/generated/guesses.js";

const HEAD: &str =
    "// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/guesses.rs.\n";

/// The file as it should be.
pub fn file(book: &Book, toolchain: &impl Toolchain) -> Result<String, Problem> {
    let mut all = BTreeMap::new();
    for (_, figure) in book.figures() {
        let (Some(example), Some(shown)) = (book.examples.get(&figure.name), Shown::of(figure)) else {
            continue;
        };
        if shown.verdict.row().check != Check::Listed {
            continue;
        }
        if let Some(explored) = toolchain.explore(book, example)? {
            all.insert(&figure.name, misses(&explored));
        }
    }
    all.retain(|_, misses| !misses.is_empty());
    let rows = all.iter().map(|(name, misses)| {
        let misses = serde_json::to_string(misses).expect("texts are JSON");
        format!("\"{name}\":{misses}")
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

/// What cannot happen, and nearly does: an outcome with two lines exchanged, one with a line missing, and one that ends in another way.
/// None, if there are schedules that were not tried.
fn misses(explored: &Explored) -> Vec<String> {
    if !explored.within.is_all() {
        return Vec::new();
    }
    let possible: Vec<_> = explored.possible.iter().map(Outcome::in_words).collect();
    let mut misses = Vec::new();
    for nearly in [exchanged, with_a_line_missing, with_another_end] {
        let all = possible.iter().flat_map(|outcome| nearly(outcome));
        let all: Vec<_> = all.filter(|miss| !possible.contains(miss) && !misses.contains(miss)).collect();
        // Whichever is the first has its change at the beginning more often than not.
        misses.extend(all.get(all.len() / 2).cloned());
    }
    misses
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
fn exchanged(outcome: &str) -> Vec<String> {
    let (lines, end) = parts(outcome);
    let exchanges = (1..lines.len()).map(|at| {
        let mut lines = lines.clone();
        lines.swap(at - 1, at);
        text(&lines, &end)
    });
    exchanges.collect()
}

fn with_a_line_missing(outcome: &str) -> Vec<String> {
    let (lines, end) = parts(outcome);
    let missing = (0..lines.len()).map(|at| {
        let mut lines = lines.clone();
        lines.remove(at);
        text(&lines, &end)
    });
    missing.collect()
}

/// It hangs and does not return, or returns and does not hang or panic.
fn with_another_end(outcome: &str) -> Vec<String> {
    let (lines, end) = parts(outcome);
    let other: &[&str] = if end.is_empty() { &[NEVER_ENDS] } else { &[] };
    vec![text(&lines, other)]
}
