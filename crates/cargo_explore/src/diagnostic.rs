//! Says why a program is not explored, as rustc says what is wrong: with the reader's own line, and what to do.

use crate::target::Found;
use crate::trouble::Trouble;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::io::{self, IsTerminal};
use std::ops::Range;

/// The text for who has given the command. `found`: the program, if it was found.
pub fn text(trouble: &Trouble, found: Option<&Found>) -> String {
    let (title, place, help) = match trouble {
        Trouble::DoesNotCompile => return String::new(),
        Trouble::Other { what, help } => (what.clone(), None, help.clone()),
        Trouble::NotCovered(not) => {
            let place = not.place.as_ref().zip(found).and_then(|((file, line), found)| {
                let source = found.program.sources().into_iter().find(|(name, _)| name == file)?.1.to_owned();
                Some((found.shown(file), source, *line, not.columns))
            });
            (format!("not covered: {}", not.short), place, help(&not.help))
        }
        Trouble::Unexplored(why) => {
            let (what, line) = with_line(why);
            let place = line.zip(found).and_then(|(line, found)| {
                let (file, line) = found.place(line)?;
                let source =
                    found.program.sources().into_iter().find(|(name, _)| *name == file)?.1.to_owned();
                Some((found.shown(&file), source, line as usize, None))
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
    let renderer = if io::stderr().is_terminal() { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&report)
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
