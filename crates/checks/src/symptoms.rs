//! The page of symptoms: from what a reader sees to the listings that show why. Every listing that can hang is on it.

use crate::book::{Book, Chapter, Example, Figure, line_at, markdown, markdown_links};
use crate::page::Shown;
use crate::problem::Problem;
use mdbook_markdown::pulldown_cmark::{Event, HeadingLevel, Tag};
use std::path::Path;

/// Where the page is.
const PAGE: &str = "src/symptoms.md";

/// How many symptoms the page of this book has at the least.
pub const LEAST: usize = 30;

/// How the parts of a symptom begin, each at the beginning of a line, in this order.
const PARTS: [&str; 3] = ["**Cause:**", "**Look first:**", "**See it:**"];

/// A heading of the third level, with what stands below it.
struct Symptom<'a> {
    line: usize,
    text: &'a str,
}

/// The page is there, each symptom has its parts and a listing, and every listing that can hang is linked.
pub fn check(book: &Book) -> Vec<Problem> {
    let Some(page) = page(book) else {
        return missing(book).into_iter().collect();
    };
    let symptoms = symptoms(page);
    let mut problems: Vec<_> = symptoms.iter().flat_map(|s| form(book, s)).collect();
    problems.extend(unlinked(book, page));
    problems
}

/// The page, if it is there, has so many symptoms.
pub fn check_number(book: &Book, least: usize) -> Option<Problem> {
    let number = symptoms(page(book)?).len();
    let message = format!("the page has {number} symptoms, and it should have at least {least}");
    let help = "write a heading `### My program ...` for each symptom";
    (number < least).then(|| Problem::new(PAGE, 1, message, help))
}

fn page(book: &Book) -> Option<&Chapter> {
    let mut chapters = book.chapters.iter();
    chapters.find(|chapter| chapter.path == Path::new(PAGE))
}

/// The page is not there. (If it cannot be read, that is a problem of its own.)
fn missing(book: &Book) -> Option<Problem> {
    if book.unreadable.iter().any(|problem| problem.file == Path::new(PAGE)) {
        return None;
    }
    let message =
        format!("{PAGE} is missing: the page that leads from a symptom to the listings that show it");
    let parts = PARTS.map(|part| format!("`{part}`")).join(", ");
    let help = format!(
        "write it, and add it to src/SUMMARY.md: a heading `### My program ...` for each symptom, and below it lines \
         that begin with {parts}"
    );
    Some(Problem::new(PAGE, 1, message, help))
}

/// The symptoms of the page, each to the next heading of its level or a higher one.
fn symptoms(page: &Chapter) -> Vec<Symptom<'_>> {
    let headings = markdown(&page.text).filter_map(|(event, range)| match event {
        Event::Start(Tag::Heading { level, .. }) if level <= HeadingLevel::H3 => Some((level, range.start)),
        _ => None,
    });
    let headings: Vec<_> = headings.collect();
    let ends = headings.iter().skip(1).map(|(_, start)| *start).chain([page.text.len()]);
    let sections = headings.iter().zip(ends).filter(|((level, _), _)| *level == HeadingLevel::H3);
    let symptom = |((_, start), end): (&(_, usize), usize)| Symptom {
        line: line_at(&page.text, *start),
        text: &page.text[*start..end],
    };
    sections.map(symptom).collect()
}

/// A symptom has its parts, in their order, and leads to a listing.
fn form(book: &Book, symptom: &Symptom) -> Vec<Problem> {
    let heading = symptom.text.lines().next().unwrap_or_default().trim_start_matches('#');
    // An anchor of its own is no part of its words.
    let heading = heading.split(" {").next().unwrap_or_default().trim();
    let problem = |message: String, help: &str| Problem::new(PAGE, symptom.line, message, help);
    let mut problems = Vec::new();

    let parts = symptom.text.lines().filter_map(|line| PARTS.into_iter().find(|part| line.starts_with(part)));
    if parts.collect::<Vec<_>>() != PARTS {
        let parts = PARTS.map(|part| format!("`{part}`")).join(", ");
        let message =
            format!("the symptom \"{heading}\" does not have its three parts, each once and in order");
        problems.push(problem(message, &format!("begin one line each with {parts}")));
    }
    let mut links = markdown_links(symptom.text).into_iter();
    if !links.any(|(_, link)| book.figures().any(|(chapter, figure)| link == address(chapter, figure))) {
        let message = format!("the symptom \"{heading}\" does not lead to any listing");
        let help = "after `**See it:**`, link to a listing that shows it: [`NAME`](chapter.md#NAME)";
        problems.push(problem(message, help));
    }
    problems
}

/// Listings that can hang, and to which no symptom leads.
fn unlinked(book: &Book, page: &Chapter) -> Vec<Problem> {
    let links = symptoms(page).into_iter().flat_map(|symptom| markdown_links(symptom.text));
    let links: Vec<_> = links.map(|(_, link)| link).collect();
    let is_of_exercise =
        |figure: &Figure| book.examples.get(&figure.name).is_some_and(Example::is_of_exercise);
    let figures = book.figures().filter(|(_, figure)| !is_of_exercise(figure));
    let hanging = figures.filter(|(_, figure)| Shown::of(figure).is_some_and(|shown| shown.can_hang()));
    let unlinked = hanging.filter(|(chapter, figure)| !links.contains(&address(chapter, figure)));
    let problem = |(chapter, figure): (&Chapter, &Figure)| {
        let name = &figure.name;
        let message = format!("the listing `{name}` can hang, and no symptom leads to it");
        let link = address(chapter, figure);
        let help = format!("in {PAGE}, write below the symptom that it shows: [`{name}`]({link})");
        Problem::new(&chapter.path, figure.line, message, help)
    };
    unlinked.map(problem).collect()
}

/// A listing's chapter and anchor, as a link on the page of symptoms names them.
fn address(chapter: &Chapter, figure: &Figure) -> String {
    format!("{}#{}", chapter.file().display(), figure.name)
}
