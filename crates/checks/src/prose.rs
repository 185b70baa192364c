//! The prose of a Markdown text: what a reader reads as sentences. Code blocks and HTML are left out, and so are
//! figures, which are made of them.

use crate::book::{line_at, markdown, regex};
use mdbook_markdown::pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
use regex::Regex;
use std::sync::LazyLock;

/// Stands in a passage for a word of inline code: `` `a b` `` is two of these with nothing between them.
const CODE: char = '\u{FFFC}';

/// A paragraph, a heading, an item of a list or a cell of a table.
#[derive(Default)]
pub struct Passage {
    /// If it is a heading, of which level.
    pub heading: Option<HeadingLevel>,
    /// Its words in one line, without emphasis and without the targets of links.
    pub text: String,
    /// Where a piece of the text begins, and the line of the file that it comes from.
    pieces: Vec<(usize, usize)>,
}

/// The passages of a text, in their order.
pub fn passages(text: &str) -> Vec<Passage> {
    let mut passages = vec![Passage::default()];
    let mut in_code = false;
    for (event, range) in markdown(text) {
        let passage = passages.last_mut().expect("there is one from the beginning");
        let line = || line_at(text, range.start);
        match event {
            Event::Text(words) if !in_code => passage.push(&words, line()),
            Event::Code(code) => {
                let words = code.split_whitespace().count().max(1);
                passage.push(&String::from(CODE).repeat(words), line());
            }
            Event::SoftBreak | Event::HardBreak => passage.push(" ", line()),
            Event::Start(tag) if !is_inline(&tag.to_end()) => {
                let heading = match tag {
                    Tag::Heading { level, .. } => Some(level),
                    _ => None,
                };
                in_code = matches!(tag, Tag::CodeBlock(_));
                passages.push(Passage { heading, ..Passage::default() });
            }
            Event::End(tag) if !is_inline(&tag) => {
                in_code = false;
                passages.push(Passage::default());
            }
            _ => {}
        }
    }
    passages.retain(|passage| !passage.text.trim().is_empty());
    passages
}

/// Whether the text goes on, before and after this tag, in the same passage.
fn is_inline(tag: &TagEnd) -> bool {
    use TagEnd::*;
    matches!(tag, Emphasis | Strong | Strikethrough | Superscript | Subscript | Link | Image)
}

impl Passage {
    fn push(&mut self, text: &str, line: usize) {
        self.pieces.push((self.text.len(), line));
        self.text += text;
    }

    /// The line of the file in which this byte of the text stands.
    pub fn line(&self, at: usize) -> usize {
        let piece = self.pieces.iter().rev().find(|(start, _)| *start <= at);
        piece.map_or(1, |(_, line)| *line)
    }

    /// Its sentences, each with the byte at which it begins.
    pub fn sentences(&self) -> Vec<(usize, &str)> {
        static END: LazyLock<Regex> = LazyLock::new(|| regex(r#"[.?!][)"”’]*\s+"#));
        let ends = END.find_iter(&self.text).map(|end| end.end());
        let mut sentences = Vec::new();
        let mut start = 0;
        for end in ends.chain([self.text.len()]) {
            sentences.push((start, self.text[start..end].trim_end()));
            start = end;
        }
        sentences
    }
}

/// The words of a text, where inline code is one word.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.contains(|c: char| c.is_alphanumeric() || c == CODE))
}

/// How many words a text has, where inline code is as many as it has between spaces.
pub fn count_with_code(text: &str) -> usize {
    words(text).map(|word| word.matches(CODE).count().max(1)).sum()
}
