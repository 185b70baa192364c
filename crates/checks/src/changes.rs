//! What a listing changes of an earlier one of its page. Where nearly all is the same, the page shows the difference, and folds the
//! whole program.

use crate::book::{Book, Chapter, Example, Figure};
use crate::page::{UNSEARCHED, html};
use crate::problem::Problem;
use similar::{ChangeTag, TextDiff};

/// The least share of its lines that a listing has in common with the one whose changes it shows, in percent.
const LEAST_PERCENT: usize = 80;

/// How many lines around a change are shown.
const AROUND: usize = 1;

/// The info string of the block with the difference: skeptic sees no Rust in it.
pub const DIFF: &str = "diff";

/// What the figure of a listing says of an earlier one.
#[derive(Default)]
pub struct Changes {
    /// What the chapter says: the name of the listing that it follows, or nothing if it follows none.
    pub follows: Option<String>,
    /// The earlier listing with its title, and the difference.
    from: Option<(String, String, String)>,
}

impl Changes {
    /// What the figure should show: the difference to the listing that the chapter names, or else to the earlier one that it has the
    /// most in common with.
    pub fn of(book: &Book, chapter: &Chapter, figure: &Figure) -> Changes {
        let follows = figure.follows.clone();
        let Some(example) = book.examples.get(&figure.name) else {
            return Changes { follows, from: None };
        };
        let earlier = earlier(book, chapter, figure);
        let from = match &follows {
            Some(name) => earlier.into_iter().find(|earlier| earlier.name == *name),
            None => {
                let close = earlier.into_iter().map(|earlier| (percent_shared(earlier, example), earlier));
                let close = close.filter(|((own, _), _)| *own >= LEAST_PERCENT);
                close.max_by_key(|((_, alike), _)| *alike).map(|(_, earlier)| earlier)
            }
        };
        let from = from.and_then(|earlier| {
            let difference = difference(earlier, example);
            let title = earlier.title().unwrap_or(&earlier.name);
            (!difference.is_empty()).then(|| (earlier.name.clone(), title.to_owned(), difference))
        });
        Changes { follows, from }
    }

    /// The code's block within a figure: alone, or folded below the difference. Search does not find what is the difference: see
    /// [`UNSEARCHED`].
    pub fn around(&self, code: &str) -> String {
        let Some((name, title, difference)) = &self.from else {
            return format!("\n{code}");
        };
        let title = html(title);
        format!(
            "<div class=\"changes\">{UNSEARCHED}What changes from <a href=\"#{name}\">{title}</a>:\n\n\
             ```{DIFF}\n{difference}```\n\n\
             </div><details class=\"whole\" open><summary>The whole program{UNSEARCHED}</summary>\n\n\
             {code}</details>\n\n"
        )
    }
}

/// The chapter says of no listing that it follows one that does not stand above it.
pub fn check(book: &Book, chapter: &Chapter, figure: &Figure) -> Option<Problem> {
    let name = figure.follows.as_deref().filter(|name| !name.is_empty())?;
    if earlier(book, chapter, figure).iter().any(|earlier| earlier.name == name) {
        return None;
    }
    let message = format!("`{}` is said to follow `{name}`, which does not stand above it", figure.name);
    let help = "name a listing that stands above it in this chapter; or nothing, to show the whole program";
    Some(Problem::new(&chapter.path, figure.line, message, help))
}

/// The listings above this one.
fn earlier<'a>(book: &'a Book, chapter: &'a Chapter, figure: &Figure) -> Vec<&'a Example> {
    let before = chapter.figures.iter().take_while(|other| other.line < figure.line);
    before.filter_map(|earlier| book.examples.get(&earlier.name)).collect()
}

/// The program without what it says of itself, which the caption says too.
fn code(example: &Example) -> String {
    let is_about = |line: &&str| line.starts_with("//!") || line.trim().is_empty();
    example.source.split_inclusive('\n').skip_while(is_about).collect()
}

/// How many of its lines a program has in common with an earlier one, in percent; and how many of the longer one's.
fn percent_shared(earlier: &Example, example: &Example) -> (usize, usize) {
    let (earlier, example) = (code(earlier), code(example));
    let all = TextDiff::from_lines(&earlier, &example);
    let same = all.iter_all_changes().filter(|change| change.tag() == ChangeTag::Equal).count();
    let (earlier, example) = (earlier.lines().count(), example.lines().count());
    (same * 100 / example.max(1), same * 100 / earlier.max(example).max(1))
}

/// The lines that come and go, with those around them.
fn difference(from: &Example, to: &Example) -> String {
    let (from, to) = (code(from), code(to));
    let all = TextDiff::from_lines(&from, &to);
    let groups = all.grouped_ops(AROUND);
    let groups = groups.iter().map(|group| {
        let changes = group.iter().flat_map(|op| all.iter_changes(op));
        let lines = changes.map(|change| {
            let sign = match change.tag() {
                ChangeTag::Delete => "- ",
                ChangeTag::Insert => "+ ",
                ChangeTag::Equal => "  ",
            };
            format!("{}\n", format!("{sign}{}", change.value().trim_end_matches('\n')).trim_end())
        });
        let lines = lines.collect::<String>();
        format!("{}\n", lines.trim_matches('\n'))
    });
    groups.collect::<Vec<_>>().join("  …\n")
}
