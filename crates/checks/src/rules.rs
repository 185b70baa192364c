//! The form of the book: what is checked by reading it, without running or rendering anything.

use crate::book::{Book, Chapter, Example, INCLUSION, NOT_FOUND, TABLE, line_at, regex};
use crate::problem::{Problem, UPDATE};
use crate::stem::{names_a_test, stem};
use crate::verdict::Verdict;
use crate::{graph, picture};
use regex::Regex;
use std::collections::HashMap;
use std::path::Path;
use std::sync::LazyLock;

/// The longest sleep in a listing, in milliseconds: readers wait for it, and the Run button gives up after 6 s.
const LONGEST_SLEEP: f64 = 50.0;

/// Checks the form of the whole book.
pub fn check(book: &Book) -> Vec<Problem> {
    let mut problems = book.unreadable.clone();
    for chapter in &book.chapters {
        problems.extend(blocks(chapter));
        problems.extend(traps(chapter));
    }
    for example in book.examples.values() {
        problems.extend(source(book, example));
    }
    problems.extend(stems(book));
    problems.extend(picture::places(book));
    problems.extend(graph::places(book));
    // What compares two files says nothing as long as one of them is missing.
    if book.unreadable.is_empty() {
        for text in book.chapters.iter().chain(&book.documents) {
            problems.extend(mentions(book, text));
            problems.extend(stated_versions(book, text));
        }
        problems.extend(twins(book));
        problems.extend(refused(book));
    }
    problems
}

/// Every code block that skeptic or a reader could take for a listing stands in a figure.
fn blocks(chapter: &Chapter) -> Vec<Problem> {
    let malformed = chapter.malformed.iter().map(|&line| {
        let message = "this figure's tag is not of the form that is understood";
        let help = "write `<figure id=\"NAME\"></figure>`, NAME being the file name of an example";
        Problem::new(&chapter.path, line, message, help)
    });
    let loose = chapter.loose.iter().filter_map(|block| {
        let verdict = block.info.strip_prefix("text,");
        if !block.is_rust() && verdict.is_none() {
            return None;
        }
        let message = format!("a block `{}` stands outside of a figure", block.info);
        let help = "put the code into examples/NAME.rs and write `<figure id=\"NAME\"></figure>` here";
        Some(Problem::new(&chapter.path, block.line, message, help))
    });
    malformed.chain(loose).collect()
}

/// What breaks skeptic's tests or is not what the reader sees.
fn traps(chapter: &Chapter) -> Vec<Problem> {
    let traps = [
        ("r####\"", "ends the string in which skeptic keeps a listing", "use fewer or more `#`"),
        ("\r", "ends a line as Windows does", "save the file with LF line endings"),
    ];
    let mut problems = Vec::new();
    for (text, message, help) in traps {
        if let Some(at) = chapter.text.find(text) {
            let message = format!("`{}` {message}", text.escape_debug());
            problems.push(Problem::new(&chapter.path, line_at(&chapter.text, at), message, help));
        }
    }
    let generated = INCLUSION.find_iter(&chapter.text).chain(TABLE.find_iter(&chapter.text));
    let included: Vec<_> = generated.map(|found| found.start()).collect();
    for (at, _) in chapter.text.match_indices("{{#").filter(|(at, _)| !included.contains(at)) {
        let message = "`{{#` is expanded by mdBook and by nobody else";
        let help = "write the text itself; a picture is `{{#include generated/pictures/NAME-1.md}}`, a table `{{#include generated/tables/NAME.md}}`, with an empty line after it";
        problems.push(Problem::new(&chapter.path, line_at(&chapter.text, at), message, help));
    }
    for figure in &chapter.figures {
        let Some(code) = figure.code() else { continue };
        for (number, line) in code.text.lines().enumerate() {
            let line = line.trim_start();
            if line == "#" || line.starts_with("# ") || line.starts_with("##") {
                let message = format!("the listing `{}` has a hidden line: `{line}`", figure.name);
                let help = "a listing is shown whole: write the line without the `#`, or leave it out";
                problems.push(Problem::new(&chapter.path, code.line + 1 + number, message, help));
            }
        }
    }
    problems
}

/// Commands and paths in the prose name examples that exist.
fn mentions(book: &Book, chapter: &Chapter) -> Vec<Problem> {
    static MENTION: LazyLock<Regex> = LazyLock::new(|| regex(r"(?:--example |\bexamples/)([a-z][a-z0-9_]*)"));
    let mentions = MENTION.captures_iter(&chapter.text).filter_map(|mention| {
        let name = mention.get(1)?;
        let in_figure = |f: &crate::book::Figure| f.range.contains(&name.start());
        if book.examples.contains_key(name.as_str()) || chapter.figures.iter().any(in_figure) {
            return None;
        }
        let message = format!("the text names an example that does not exist: `{}`", name.as_str());
        let line = line_at(&chapter.text, name.start());
        let help = "use the file name of an example, without `.rs`; in capitals, NAME stands for any";
        Some(Problem::new(&chapter.path, line, message, help))
    });
    mentions.collect()
}

/// Where the text names a version that `Cargo.toml` decides, it names that one.
fn stated_versions(book: &Book, chapter: &Chapter) -> Vec<Problem> {
    static RUST: LazyLock<Regex> = LazyLock::new(|| regex(r"checked\s+with\s+Rust\s+([0-9.]*[0-9])"));
    static MDBOOK: LazyLock<Regex> =
        LazyLock::new(|| regex(r"install mdbook --locked --version\s+([0-9.]*[0-9])"));
    let manifest = &book.manifest;
    let mut problems = Vec::new();
    for (stated, message, is) in
        [(&RUST, "Rust", &manifest.rust_version), (&MDBOOK, "mdBook", &manifest.mdbook_version)]
    {
        for version in stated.captures_iter(&chapter.text).filter_map(|stated| stated.get(1)) {
            if version.as_str() != is {
                let line = line_at(&chapter.text, version.start());
                let message = format!("the text says {message} {}, Cargo.toml says {is}", version.as_str());
                problems.push(Problem::new(&chapter.path, line, message, format!("write {is}")));
            }
        }
    }
    problems
}

/// What a listing's source must have and must not have.
fn source(book: &Book, example: &Example) -> Vec<Problem> {
    static SLEEP: LazyLock<Regex> = LazyLock::new(|| {
        regex(r"\bsleep\(\s*(?:\w+::)*Duration::from_(secs|millis|micros|nanos)\(\s*([0-9_]+)\s*\)\s*\)")
    });
    static ANY_SLEEP: LazyLock<Regex> = LazyLock::new(|| regex(r"\bsleep\("));
    let text = &example.source;
    let at = |offset, message: String, help: &str| {
        Problem::new(&example.path, line_at(text, offset), message, help)
    };
    let mut problems = Vec::new();

    if example.title().is_none_or(|title| title.is_empty()) {
        let message = format!("the listing `{}` has no title", example.name);
        problems.push(at(0, message, "begin the file with a line `//! Title.`"));
    }
    if let Some(offset) = text.find('\r') {
        let message = "a line ends as Windows does".to_owned();
        problems.push(at(offset, message, "save the file with LF line endings"));
    }
    let mut understood = Vec::new();
    for sleep in SLEEP.captures_iter(text) {
        let offset = sleep.get(0).map_or(0, |whole| whole.start());
        understood.push(offset);
        let count: f64 = sleep[2].replace('_', "").parse().unwrap_or(f64::MAX);
        let millis = match &sleep[1] {
            "secs" => count * 1e3,
            "millis" => count,
            "micros" => count / 1e3,
            _ => count / 1e6,
        };
        if millis > LONGEST_SLEEP {
            let message = format!("the listing `{}` sleeps for more than 50 ms", example.name);
            problems.push(at(offset, message, "sleep for 50 ms or less: a reader waits for it"));
        }
    }
    for sleep in ANY_SLEEP.find_iter(text) {
        if !understood.contains(&sleep.start()) {
            let message =
                format!("the listing `{}` sleeps for a time that is not a plain number", example.name);
            let help = "write `sleep(Duration::from_millis(N))`, so that the limit of 50 ms can be checked";
            problems.push(at(sleep.start(), message, help));
        }
    }
    for tool in &book.manifest.tools {
        let known = book.manifest.crates.iter().any(|c| c.name == *tool);
        let name = format!("{}::", tool.replace('-', "_"));
        if let Some(offset) = text.find(&name).filter(|_| !known) {
            let message =
                format!("the listing `{}` uses {tool}, which only the checks may use", example.name);
            let help = "use another crate, or add it to [dependencies] in Cargo.toml";
            problems.push(at(offset, message, help));
        }
    }
    problems
}

/// skeptic names its tests after the chapters' file names.
fn stems(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen = HashMap::new();
    // skeptic is not given the page that has no listings.
    for chapter in book.chapters.iter().filter(|chapter| chapter.path != Path::new(NOT_FOUND)) {
        let name = stem(&chapter.path);
        if !names_a_test(&name) {
            let message =
                "the file's name does not begin with a letter, and skeptic's tests are named after it";
            let help = "give the file a name that begins with a letter from a to z";
            problems.push(Problem::new(&chapter.path, 1, message, help));
        }
        if let Some(first) = seen.insert(name, &chapter.path) {
            let message = format!("skeptic takes this chapter and {} for one", first.display());
            let help = "give one of the two another file name";
            problems.push(Problem::new(&chapter.path, 1, message, help));
        }
    }
    problems
}

/// Every example is a listing of one chapter. (That every listing has an example is checked with the listing.)
fn twins(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen = HashMap::new();
    for (chapter, figure) in book.figures() {
        let here = (&chapter.path, figure.line);
        if let Some((path, line)) = seen.insert(&figure.name, here) {
            let message =
                format!("the listing `{}` stands in {}:{line} already", figure.name, path.display());
            let help = "link to it there, or give this one an example of its own";
            problems.push(Problem::new(&chapter.path, figure.line, message, help));
        }
    }
    let unseen = book.examples.values().filter(|example| !seen.contains_key(&example.name));
    problems.extend(unseen.map(|example| {
        let name = &example.name;
        let message = format!("no chapter has the listing `{name}`");
        let help = format!(
            "write `<figure id=\"{name}\"></figure>` into a chapter and run `{UPDATE}=1 cargo test`, or delete the file"
        );
        Problem::new(&example.path, 1, message, help)
    }));
    problems
}

/// The manifest keeps exactly the refused listings from being built.
fn refused(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (chapter, figure) in book.figures() {
        let says_refused = figure.verdict() == Some(Verdict::Refused);
        let entry = book.manifest.refused.get(&figure.name);
        if says_refused && entry.is_none() {
            let message =
                format!("the listing `{}` is refused by rustc, and Cargo.toml does not say so", figure.name);
            let name = &figure.name;
            let help = format!(
                "add to Cargo.toml: `[[example]]`, `name = \"{name}\"`, `required-features = [\"refused\"]`"
            );
            problems.push(Problem::new(&chapter.path, figure.line, message, help));
        }
        if let (false, Some(line), Some(_)) = (says_refused, entry, figure.verdict()) {
            let message = format!(
                "the example `{}` needs the feature `refused`, and its page does not say that it is refused",
                figure.name
            );
            let help = "take the entry out, or change the verdict";
            problems.push(Problem::new("Cargo.toml", *line, message, help));
        }
    }
    problems
}
