//! Says why a program is not explored, as rustc says what is wrong: with the reader's own line, and what to do.

use crate::target::Found;
use crate::trouble::Trouble;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use reaches::Found as Reached;
use std::collections::BTreeMap;
use std::io::{self, IsTerminal};
use std::ops::Range;
use std::path::Path;

/// The text for who has given the command. `found`: the program, if it was found.
pub fn text(trouble: &Trouble, found: Option<&Found>) -> String {
    let (title, place, help) = match trouble {
        Trouble::DoesNotCompile => return String::new(),
        Trouble::Other { what, help } => (what.clone(), None, help.clone()),
        Trouble::Dependencies(deeds) => return of_dependencies(deeds),
        Trouble::Keeps(krate) => {
            let what = format!(
                "not covered: the crate `{krate}` keeps what it has initialized from one run to the next"
            );
            (what, None, in_its_place(krate).to_owned())
        }
        Trouble::NotCovered(not) => {
            let place = not.place.as_ref().zip(found).and_then(|((file, line), found)| {
                Some((found.shown(file), code_of(found, file)?, *line, not.columns))
            });
            (format!("not covered: {}", not.short), place, help(&not.help))
        }
        Trouble::Unexplored(why) => {
            let (what, line) = with_line(why);
            let place = line.zip(found).and_then(|(line, found)| {
                let (file, line) = found.place(line)?;
                Some((found.shown(&file), code_of(found, &file)?, line as usize, None))
            });
            (what.to_owned(), place, help(programs::hint(what).unwrap_or_default()))
        }
    };
    let mut group: Group = Group::with_title(Level::ERROR.primary_title(&*title));
    if let Some((path, source, line, columns)) = &place {
        let span = span(source, *line, *columns);
        let annotation = AnnotationKind::Primary.span(span);
        group = group.element(Snippet::source(source.as_str()).path(path.as_str()).annotation(annotation));
    }
    let report = [group.element(Level::HELP.message(&*help))];
    renderer().render(&report)
}

/// The code of one of a program's files.
fn code_of(found: &Found, file: &Path) -> Option<String> {
    found.sources.code_of(&file.to_string_lossy()).map(str::to_owned)
}

fn renderer() -> Renderer {
    if io::stderr().is_terminal() { Renderer::styled() } else { Renderer::plain() }
}

/// What dependencies do, and how the program gets there: it is refused for that.
fn of_dependencies(deeds: &[Reached]) -> String {
    for_each_crate(Level::ERROR, deeds, |krate, deeds| {
        let deeds: Vec<_> = deeds.iter().map(|found| found.deed.to_string()).collect();
        (format!("not covered: the crate `{krate}` {}", deeds.join(", ")), in_its_place(krate).to_owned())
    })
}

/// Which dependencies have locks, and how the program gets there: it is explored, but not that.
pub fn of_locks(deeds: &[Reached]) -> String {
    for_each_crate(Level::WARNING, deeds, |krate, _| {
        let title = format!(
            "the crate `{krate}` has locks or channels of the real std: who comes first there is not tried"
        );
        (
            title,
            format!(
                "no harm where no two threads use the same thing in `{krate}`, or the order makes no difference"
            ),
        )
    })
}

/// What is said of each crate: its title and help, between them how the program gets there.
fn for_each_crate(
    level: Level,
    deeds: &[Reached],
    say: impl Fn(&str, &[&Reached]) -> (String, String),
) -> String {
    let mut all: BTreeMap<&str, Vec<&Reached>> = BTreeMap::new();
    deeds.iter().for_each(|found| all.entry(&found.krate).or_default().push(found));
    let all: Vec<_> = all
        .iter()
        .map(|(krate, deeds)| {
            let ways: Vec<_> = deeds.iter().map(|found| found.short_way()).collect();
            (say(krate, deeds), ways)
        })
        .collect();
    let report: Vec<_> = all
        .iter()
        .map(|((title, help), ways)| {
            let mut group = Group::with_title(level.clone().primary_title(title.as_str()));
            for way in ways {
                group = group.element(Level::NOTE.message(way.as_str()));
            }
            group.element(Level::HELP.message(help.as_str()))
        })
        .collect();
    renderer().render(&report)
}

/// What to use in the place of a crate.
fn in_its_place(krate: &str) -> &'static str {
    const KNOWN: [(&[&str], &str); 6] = [
        (&["lazy_static", "once_cell"], "`LazyLock` and `OnceLock` of `std::sync` are covered"),
        (&["parking_lot", "parking_lot_core", "lock_api", "spin"], "the locks of `std::sync` are covered"),
        (&["flume", "async_channel", "kanal"], "`std::sync::mpsc` and crossbeam-channel are covered"),
        (
            &["rayon", "rayon_core", "crossbeam_utils", "threadpool"],
            "threads of `std::thread` are covered, also scoped ones",
        ),
        (&["getrandom", "rand", "fastrand", "ahash", "uuid"], "give it a seed of the program's own"),
        (
            &["tokio", "mio", "async_std", "smol", "futures_executor"],
            "threads are covered, and tasks are not",
        ),
    ];
    let known = KNOWN.iter().find(|(names, _)| names.contains(&krate));
    known.map_or(
        "dependencies use the real std: leave out what needs this one, or let a thread of the program play its part",
        |(_, help)| help,
    )
}

/// What to do, for who has none of the explorer's source at hand.
fn help(hint: &str) -> String {
    const COVERED: &str = "`cargo explore --covered` says what is covered";
    match hint
        .split(". Or use")
        .next()
        .filter(|hint| !hint.is_empty() && !hint.starts_with("use what the explorer covers"))
    {
        Some(hint) => format!("{hint}; {COVERED}"),
        None => COVERED.to_owned(),
    }
}

/// What is said, and the line that it ends with.
fn with_line(why: &str) -> (&str, Option<u32>) {
    match why.rsplit_once(", in line ") {
        Some((what, line)) if line.parse::<u32>().is_ok() => (what, line.parse().ok()),
        _ => (why, None),
    }
}

/// Where these columns of this line are in the source; the whole line, if they are not known.
fn span(source: &str, line: usize, columns: Option<(usize, usize)>) -> Range<usize> {
    let start: usize = source.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let text = source[start..].lines().next().unwrap_or_default();
    let at = |column: usize| text.char_indices().nth(column - 1).map_or(text.len(), |(at, _)| at);
    match columns {
        Some((first, behind)) if first >= 1 && behind > first => start + at(first)..start + at(behind),
        _ => start + (text.len() - text.trim_start().len())..start + text.trim_end().len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_in_characters() {
        let source = "fn main() {\n    let ü = \"ä\"; x\n}\n";
        let range = span(source, 2, Some((18, 19)));
        assert_eq!(&source[range], "x");
        assert_eq!(&source[span(source, 2, None)], "let ü = \"ä\"; x");
    }

    #[test]
    fn a_line_at_the_end() {
        assert_eq!(with_line("not covered: this, in line 12"), ("not covered: this", Some(12)));
        assert_eq!(with_line("not covered: this"), ("not covered: this", None));
    }
}
