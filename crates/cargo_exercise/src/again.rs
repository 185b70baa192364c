//! A program once more, with other values in the code that was given: whoever has typed in what the program should work out, or keeps the
//! given code without using it, is found out so.

use crate::rules::{Fault, Rules};
use serde::Deserialize;
use std::ops::Range;

/// One such change, and what the program has to do then.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Again {
    /// What is different, as its writer is told: "With three workers".
    pub says: String,
    /// Pieces of the given code, and what stands there instead. How they are broken into lines does not matter.
    pub instead: Vec<(String, String)>,
    /// Of what has too many schedules to try all of them: how many are tried, at random. What goes wrong there goes wrong, and is told
    /// without a run, which would be too long to read.
    pub runs: Option<usize>,
    /// What it wants then. Nothing of the exercise's own rules is taken over but what the work means.
    pub rules: Rules,
}

impl Again {
    /// The program with the other values.
    ///
    /// # Errors
    ///
    /// Which piece of the given code is not there anymore.
    pub fn program(&self, code: &str) -> Result<String, Fault> {
        self.instead.iter().try_fold(code.to_owned(), |code, (given, other)| replaced(&code, given, other))
    }

    /// A fault of the program with the other values, told to who does not see that program.
    pub fn told(&self, fault: Fault) -> Fault {
        let mut words = fault.words.chars();
        let first = words.next().into_iter().flat_map(char::to_lowercase);
        let place = fault.place.filter(|_| self.runs.is_none());
        Fault { words: format!("{}: {}{}", self.says, first.collect::<String>(), words.as_str()), place }
    }
}

/// The code with each place of this piece replaced.
fn replaced(code: &str, given: &str, other: &str) -> Result<String, Fault> {
    let mut rest = code;
    let mut replaced = String::new();
    let mut is_there = false;
    while let Some(place) = find(rest, given) {
        replaced += &rest[..place.start];
        replaced += other;
        is_there = true;
        rest = &rest[place.end..];
    }
    match is_there {
        true => Ok(replaced + rest),
        false => Err(Fault::new(format!(
            "Leave `{given}` as it was, and where it was: the grader tries your program with something else there, too."
        ))),
    }
}

/// Where this piece is first, whatever space is between its characters.
fn find(code: &str, piece: &str) -> Option<Range<usize>> {
    let code_of = |text: &str| Vec::from_iter(text.char_indices().filter(|(_, c)| !c.is_whitespace()));
    let (code, piece) = (code_of(code), code_of(piece));
    let is_here = |here: &[(usize, char)]| here.iter().zip(&piece).all(|((_, one), (_, other))| one == other);
    let found = code.windows(piece.len().max(1)).find(|here| is_here(here))?;
    let ((begin, _), (last, c)) = (found.first()?, found.last()?);
    Some(*begin..last + c.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(given: &str, other: &str) -> Again {
        let instead = vec![(given.to_owned(), other.to_owned())];
        Again { says: "With three".to_owned(), instead, runs: None, rules: Rules::default() }
    }

    #[test]
    fn lines_do_not_matter() {
        let code = "fn main() {\n    for n in 1 ..=\n        2 {}\n    call(&[\"ä\"]);\n}\n";
        assert_eq!(
            change("for n in 1..=2", "for n in 1..=3").program(code).unwrap(),
            "fn main() {\n    for n in 1..=3 {}\n    call(&[\"ä\"]);\n}\n"
        );
        assert_eq!(change("[ \"ä\" ]", "[]").program(code).unwrap(), code.replace("[\"ä\"]", "[]"));
    }

    #[test]
    fn what_is_not_there_is_named() {
        let fault = change("1..=2", "1..=3").program("fn main() {}").unwrap_err();
        assert!(fault.words.starts_with("Leave `1..=2` as it was"), "{}", fault.words);
    }

    #[test]
    fn a_fault_says_what_was_different() {
        let told = change("1", "2").told(Fault { words: "It can hang.".to_owned(), place: Some(2) });
        assert_eq!((told.words.as_str(), told.place), ("With three: it can hang.", Some(2)));
    }
}
