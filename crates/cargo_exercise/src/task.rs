//! Task, hints and solution of an exercise, as its chapter has them: the section with its figure.
//!
//! ```text
//! ## The last sender { #the-last-sender }
//!
//! The task.
//!
//! <figure id="NAME">…</figure>
//!
//! <details class="hint"> … </details>
//!
//! <details class="solution"> … <figure id="NAME_solution">…</figure> … </details>
//! ```

use std::fs;
use std::path::Path;

/// What a chapter says of an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    pub title: String,
    pub text: String,
    pub hints: Vec<String>,
    /// Why the solution is one.
    pub why: String,
    /// The chapter and the anchor of the section's figure.
    pub address: String,
}

/// The chapters of a book, read once.
pub struct Chapters(Vec<(String, String)>);

impl Chapters {
    /// Those of the book in this folder.
    pub fn of(root: &Path) -> Chapters {
        let files = fs::read_dir(root.join("src")).into_iter().flatten();
        let chapters = files.filter_map(|file| {
            let path = file.ok()?.path();
            let text = fs::read_to_string(&path).ok()?.replace("\r\n", "\n");
            Some((path.file_stem()?.to_string_lossy().into_owned(), text))
        });
        Chapters(chapters.collect())
    }

    /// What they say of the exercise with this name.
    pub fn task(&self, name: &str) -> Option<Task> {
        let figure = format!("<figure id=\"{name}\"");
        self.0.iter().find_map(|(page, text)| {
            Task::in_chapter(text, text.find(&figure)?, format!("{page}.html#{name}"))
        })
    }
}

impl Task {
    /// The section around this place.
    fn in_chapter(chapter: &str, at: usize, address: String) -> Option<Task> {
        const HEADING: &str = "\n## ";
        let begin = chapter[..at].rfind(HEADING)? + HEADING.len();
        let end = chapter[at..].find(HEADING).map_or(chapter.len(), |end| at + end);
        let section = &chapter[begin..end];
        let (heading, rest) = section.split_once('\n')?;
        let title = heading.split(" {").next()?.trim().to_owned();
        let text = plain(&rest[..rest.find("<figure")?]);
        let hints = inside(rest, "hint").map(plain).collect();
        let why = inside(rest, "solution").map(plain).collect::<Vec<_>>().join("\n\n");
        Some(Task { title, text, hints, why, address })
    }
}

/// What stands in the details of this class. There are none inside of it but those of a listing.
fn inside<'a>(text: &'a str, class: &str) -> impl Iterator<Item = &'a str> {
    let opening = format!("<details class=\"{class}\">");
    let begins = Vec::from_iter(text.match_indices(&opening).map(|(at, opening)| at + opening.len()));
    begins.into_iter().map(|begin| {
        let rest = &text[begin..];
        let mut depth = 1;
        for (at, _) in rest.match_indices('<') {
            let tag = &rest[at..];
            if tag.starts_with("<details") {
                depth += 1;
            } else if tag.starts_with("</details>") {
                depth -= 1;
            }
            if depth == 0 {
                return &rest[..at];
            }
        }
        rest
    })
}

/// The text without figures, HTML and links.
fn plain(text: &str) -> String {
    let mut rest = text;
    let mut without_figures = String::new();
    while let Some(begin) = rest.find("<figure") {
        without_figures += &rest[..begin];
        rest = rest[begin..].find("</figure>").map_or("", |end| &rest[begin + end + "</figure>".len()..]);
    }
    without_figures += rest;
    let lines = without_figures.lines().filter(|line| !line.starts_with('<'));
    let mut plain = String::new();
    let mut is_empty = true;
    for line in lines {
        // Two empty lines say no more than one.
        if !(line.is_empty() && is_empty) {
            plain += &without_links(line);
            plain.push('\n');
        }
        is_empty = line.is_empty();
    }
    plain.trim_end().to_owned()
}

/// `[words](target)` becomes `words`.
fn without_links(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("](") {
        let Some((before, words)) = before.rsplit_once('[') else { break };
        let Some((_, after)) = after.split_once(')') else { break };
        text += before;
        text += words;
        rest = after;
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_read() {
        let chapter = "# Hangs\n\n## First { #first }\n\nMend [it](a.md#b), and\nsay why.\n\n<figure id=\"one\">\n\n```rust\nfn main() {}\n```\n\n</figure>\n\n\
            <details class=\"hint\">\n<summary>Hint</summary>\n\nLook.\n\n</details>\n\n<details class=\"hint\">\n<summary>Hint</summary>\n\nLook again.\n\n</details>\n\n\
            <details class=\"solution\">\n<summary>Solution</summary>\n\nBecause.\n\n<figure id=\"one_solution\">\n<details>\n</details>\n</figure>\n\nSo.\n\n</details>\n\n## Next\n";
        let task =
            Task::in_chapter(chapter, chapter.find("<figure").unwrap(), "hangs.html#one".to_owned()).unwrap();
        assert_eq!(task.title, "First");
        assert_eq!(task.text, "\nMend it, and\nsay why.".trim_start());
        assert_eq!(task.hints, ["Look.", "Look again."]);
        assert_eq!(task.why, "Because.\n\nSo.");
    }
}
