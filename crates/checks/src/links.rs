//! Links: inside the book as mdBook renders it, to the standard library's documentation, and the form of all others.

use crate::book::{Book, Chapter, NOT_FOUND, line_at, markdown_links, read, regex};
use crate::problem::Problem;
use crate::rendered::{Page, Rendered};
use regex::Regex;
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::LazyLock;

/// Checks the table of contents and all links: those to other sites only for their form.
pub fn check(book: &Book) -> Vec<Problem> {
    let mut problems = documents(book);
    problems.extend(summary(book));
    // mdBook renders nothing at all of a book in which a file is missing or cannot be read.
    if !problems.is_empty() || !book.unreadable.is_empty() {
        return problems;
    }
    match book.rendered() {
        Ok(rendered) => {
            problems.extend(inside(book, rendered));
            problems.extend(outside(book, rendered));
        }
        Err(problem) => problems.push(problem),
    }
    problems
}

/// Every chapter is in `SUMMARY.md`, and every link in it leads somewhere.
fn summary(book: &Book) -> Vec<Problem> {
    let path = Path::new("src/SUMMARY.md");
    let text = match read(&book.root, path) {
        Ok(text) => text,
        Err(problem) => return vec![problem],
    };
    let mut problems = Vec::new();
    let mut listed = Vec::new();
    for (at, target) in markdown_links(&text) {
        let chapter = Path::new("src").join(&target);
        if !book.root.join(&chapter).is_file() {
            let message = format!("the table of contents names a file that does not exist: {target}");
            let help = "correct the path, or write the chapter";
            problems.push(Problem::new(path, line_at(&text, at), message, help));
        }
        listed.push(chapter);
    }
    let unlisted = |c: &&Chapter| !listed.contains(&c.path) && c.path != Path::new(NOT_FOUND);
    for chapter in book.chapters.iter().filter(unlisted) {
        let message = "the chapter is not in the table of contents";
        let help = format!("add it to src/SUMMARY.md: `- [Title]({})`", chapter.file().display());
        problems.push(Problem::new(&chapter.path, 1, message, help));
    }
    problems
}

/// Links in the documents beside the chapters lead to files that are there, and what they name is there.
fn documents(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    for document in &book.documents {
        let folder = document.path.parent().unwrap_or(Path::new(""));
        for (at, link) in markdown_links(&document.text) {
            let file = link.split('#').next().unwrap_or_default();
            if is_outside(&link) || book.root.join(normal(&folder.join(file))).exists() {
                continue;
            }
            let message = format!("the link `{link}` leads to a file that does not exist");
            let help = "write the path as seen from this file";
            let line = line_at(&document.text, at);
            problems.push(Problem::new(&document.path, line, message, help));
        }
        problems.extend(named(book, document));
    }
    problems
}

/// Files and folders that a document names, such as `src/SUMMARY.md`, are there. In capitals, NAME stands for any; examples have a
/// check of their own.
fn named(book: &Book, document: &Chapter) -> Vec<Problem> {
    static NAMED: LazyLock<Regex> =
        LazyLock::new(|| regex(r"`((?:\.ci|\.github|crates|src|tests|theme)/[\w./-]*)`"));
    let named = NAMED.captures_iter(&document.text).filter_map(|named| {
        let path = named.get(1)?;
        if path.as_str().contains("NAME") || book.root.join(path.as_str()).exists() {
            return None;
        }
        let message = format!("the text names `{}`, which does not exist", path.as_str());
        let line = line_at(&document.text, path.start());
        let help = "write the path as seen from the book's root folder";
        Some(Problem::new(&document.path, line, message, help))
    });
    named.collect()
}

/// Links between the pages of the book lead to a page and an anchor that are there, and no anchor is there twice.
fn inside(book: &Book, rendered: &Rendered) -> Vec<Problem> {
    let mut problems = Vec::new();
    for chapter in &book.chapters {
        // A chapter that is not in the table of contents has no page.
        let Some(page) = rendered.pages.get(&chapter.page()) else {
            continue;
        };
        problems.extend(clashes(chapter, page));
        let inside = page.links.iter().filter(|link| !is_outside(link));
        for link in inside {
            if let Some((message, help)) = broken(rendered, &chapter.page(), link) {
                let line = line_of_link(chapter, link);
                problems.push(Problem::new(&chapter.path, line, message, help));
            }
        }
    }
    problems
}

/// No anchor is there twice on a page: mdBook only tells apart headings to which it gives an anchor itself. Two figures of one name
/// are named elsewhere.
fn clashes(chapter: &Chapter, page: &Page) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    let twice: BTreeSet<_> = page.ids.iter().filter(|id| !seen.insert(*id)).collect();
    let count = |ids: &[String], id: &str| ids.iter().filter(|other| *other == id).count();
    let twice = twice.into_iter().filter(|id| count(&page.figures, id) < count(&page.ids, id));
    let clashes = twice.map(|id| {
        if let Some(figure) = chapter.figures.iter().find(|figure| figure.name == *id) {
            let message = format!("a heading of this chapter has the same anchor as the listing `{id}`");
            let help = "reword the heading, or rename the example";
            return Problem::new(&chapter.path, figure.line, message, help);
        }
        // One of the two may be made of a heading's words; the other is written down.
        let written = [format!("#{id}"), format!("id=\"{id}\"")];
        let written = written.iter().find(|written| chapter.text.contains(*written));
        let line = written.map_or(1, |written| chapter.line_of(written));
        let message = format!("the anchor `{id}` is there twice in this chapter");
        Problem::new(&chapter.path, line, message, "give one of the two another id")
    });
    clashes.collect()
}

fn is_outside(link: &str) -> bool {
    link.contains("://") || link.starts_with("mailto:")
}

/// What is wrong with a link inside the book, and what mends it.
fn broken(rendered: &Rendered, from: &Path, link: &str) -> Option<(String, &'static str)> {
    let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
    let page = match path {
        "" => from.to_owned(),
        path => normal(&from.parent().unwrap_or(Path::new("")).join(path)),
    };
    let Some(found) = rendered.pages.get(&page) else {
        if rendered.files.contains(&page) {
            return None;
        }
        let message = format!("the link `{link}` leads to a page that does not exist");
        return Some((message, "link to the file of a chapter, seen from this one: `chapter.md`"));
    };
    if !anchor.is_empty() && !found.ids.iter().any(|id| id == anchor) {
        let message = format!("the link `{link}` leads to an anchor that does not exist");
        return Some((message, "use the name of a listing, or a heading's words in lower case with hyphens"));
    }
    None
}

/// A path without `..`.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(normal.pop()),
            Component::CurDir => {}
            part => normal.push(part),
        }
    }
    normal
}

/// The line in which the chapter has this link, which mdBook may have turned from `.md` to `.html`.
fn line_of_link(chapter: &Chapter, link: &str) -> usize {
    let source = link.replacen(".html", ".md", 1);
    let forms = [format!("]({link})"), format!("]({source})"), link.to_owned(), source];
    let form = forms.iter().find(|form| chapter.text.contains(*form));
    form.map_or(1, |form| chapter.line_of(form))
}

/// Links to other sites are of a form that can be right.
fn outside(book: &Book, rendered: &Rendered) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (chapter, link) in outside_links(book, rendered) {
        let host = link.strip_prefix("https://").map(|rest| rest.split('/').next());
        let fault = match host {
            None if link.starts_with("mailto:") => None,
            None => Some("does not begin with `https://`"),
            Some(host) if host.is_none_or(|host| !host.contains('.')) => Some("has no host"),
            Some(_) if link.contains(char::is_whitespace) => Some("has a space in it"),
            Some(_) => None,
        };
        if let Some(fault) = fault {
            let message = format!("the link `{link}` {fault}");
            let help = "write the address as a browser shows it";
            problems.push(Problem::new(&chapter.path, line_of_link(chapter, link), message, help));
        }
    }
    problems
}

fn outside_links<'a>(
    book: &'a Book,
    rendered: &'a Rendered,
) -> impl Iterator<Item = (&'a Chapter, &'a String)> {
    let pages = book.chapters.iter();
    let pages = pages.filter_map(|chapter| Some((chapter, rendered.pages.get(&chapter.page())?)));
    pages.flat_map(|(chapter, page)| {
        let links = page.links.iter().filter(|link| is_outside(link));
        links.map(move |link| (chapter, link))
    })
}

/// Links to `doc.rust-lang.org` lead to a page and an anchor that are in the local copy of it, in the folder `docs`. Without it,
/// or where [`check`] says that the book cannot be rendered, nothing is found.
pub fn check_rust_docs(book: &Book, docs: Option<&Path>) -> Vec<Problem> {
    let (Some(docs), Ok(rendered)) = (docs, book.rendered()) else {
        return Vec::new();
    };
    let mut problems = Vec::new();
    let mut pages = HashMap::new();
    for (chapter, link) in outside_links(book, rendered) {
        let Some(path) = link.strip_prefix("https://doc.rust-lang.org/") else {
            continue;
        };
        let path = path.strip_prefix("stable/").unwrap_or(path);
        let (path, anchor) = path.split_once('#').unwrap_or((path, ""));
        let mut file = docs.join(path);
        if path.is_empty() || path.ends_with('/') {
            file.push("index.html");
        }
        let page =
            pages.entry(file.clone()).or_insert_with(|| fs::read_to_string(&file).ok().map(Page::parse));
        let fault = match page {
            None => "a page that the Rust documentation does not have",
            Some(page) if !anchor.is_empty() && !page.ids.iter().any(|id| id == anchor) => {
                "an anchor that the Rust documentation does not have"
            }
            Some(_) => continue,
        };
        let message = format!("the link `{link}` leads to {fault}");
        let help = "open the page with `rustup doc`, and take its address from there";
        problems.push(Problem::new(&chapter.path, line_of_link(chapter, link), message, help));
    }
    problems
}
