//! Pictures of schedules: each is drawn from a run of its listing, stands in a file of its own, and is included by a chapter.
//!
//! `{{#include generated/pictures/NAME-2.md}}` shows how the listing NAME comes to the second of the outcomes that its page lists,
//! `NAME-2-who.md` who talks to whom there, and `NAME-2-buffer.md` what is in its channel.

use crate::book::{Book, Chapter, Example, Inclusion, Kind, PICTURES};
use crate::page::{Shown, UNSEARCHED, html};
use crate::problem::{Problem, UPDATE};
use crate::toolchain::Toolchain;
use crate::verdict::{Check, Listed, Outcome};
use explorer::explorer::Ending;
use pictures::Picture;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Where the picture is, seen from the root folder.
pub fn path(inclusion: &Inclusion) -> PathBuf {
    let Inclusion { listing, number, kind, .. } = inclusion;
    Path::new(PICTURES).join(format!("{listing}-{number}{}.md", kind.ending()))
}

/// Every picture that there is stands in a chapter, once, and below its listing.
pub fn places(book: &Book) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut shown = BTreeSet::new();
    for chapter in &book.chapters {
        for inclusion in &chapter.pictures {
            let path = path(inclusion);
            let name = path.display().to_string();
            if !chapter.figures.iter().any(|figure| figure.name == inclusion.listing) {
                let message =
                    format!("there is no listing `{}` in this chapter to go with {name}", inclusion.listing);
                let help = "show the picture in the chapter of its listing";
                problems.push(Problem::new(&chapter.path, inclusion.line, message, help));
            }
            if !shown.insert(path) {
                let message = format!("{name} stands twice in the book");
                problems.push(Problem::new(
                    &chapter.path,
                    inclusion.line,
                    message,
                    "take one of the two out",
                ));
            }
        }
    }
    // A chapter that cannot be read may show some.
    let unused = book.pictures.keys().filter(|path| book.unreadable.is_empty() && !shown.contains(*path));
    for path in unused {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let help = format!(
            "write `{{{{#include generated/pictures/{file}}}}}` in a line of its own, or delete the file"
        );
        problems.push(Problem::new(path, 1, "no chapter shows this picture", help));
    }
    problems
}

/// The picture is what would be drawn now.
pub fn check(
    book: &Book,
    chapter: &Chapter,
    inclusion: &Inclusion,
    toolchain: &impl Toolchain,
) -> Vec<Problem> {
    let should_be = match draw(book, chapter, inclusion, toolchain) {
        Ok(Some(should_be)) => should_be,
        Ok(None) => return Vec::new(),
        Err(problem) => return vec![problem],
    };
    let path = path(inclusion);
    let Some(is) = book.pictures.get(&path) else {
        let message = format!("{} is not drawn yet", path.display());
        return vec![Problem::new(
            &chapter.path,
            inclusion.line,
            message,
            format!("run `{UPDATE}=1 cargo test`"),
        )];
    };
    if *is == should_be {
        return Vec::new();
    }
    vec![Problem::stale_file(&path, "the picture is not what the listing does now", is, &should_be)]
}

/// The picture's file as it should be. `None` if other checks find fault with the listing's figure.
pub fn draw(
    book: &Book,
    chapter: &Chapter,
    inclusion: &Inclusion,
    toolchain: &impl Toolchain,
) -> Result<Option<String>, Problem> {
    let name = &inclusion.listing;
    let figure = chapter.figures.iter().find(|figure| figure.name == *name);
    let (Some(figure), Some(example)) = (figure, book.examples.get(name)) else {
        return Ok(None);
    };
    let Some(shown) = Shown::of(figure) else {
        return Ok(None);
    };
    let problem = |message: String, help: &str| Problem::new(&chapter.path, inclusion.line, message, help);
    let row = shown.verdict.row();
    let explored = match row.compiles {
        true => toolchain.explore(book, example)?,
        false => None,
    };
    let Some(explored) = explored else {
        let message = format!("`{name}` is not explored, so that there is no schedule to draw");
        return Err(problem(message, "take the picture out"));
    };

    let listed = match row.check {
        Check::Listed => Listed::parse(&shown.outcome).shown,
        _ => explored.possible.iter().map(Outcome::in_words).take(1).collect(),
    };
    let Some(wanted) = inclusion.number.checked_sub(1).and_then(|place| listed.get(place)) else {
        let message =
            format!("the page of `{name}` shows no outcome {}, but {}", inclusion.number, listed.len());
        return Err(problem(message, "choose one that it shows, counted from 1"));
    };
    let Some(place) = explored.possible.iter().position(|outcome| outcome.in_words() == *wanted) else {
        // The listing's own test says that this cannot happen.
        return Ok(None);
    };
    let trace = toolchain.trace(book, example, place)?;
    let title = example.title().unwrap_or(name);
    let of_outcome = match row.check {
        Check::Listed => format!(" on the way to outcome {}", inclusion.number),
        _ => String::new(),
    };
    if inclusion.kind == Kind::Who {
        let heading = format!("Who talks to whom{of_outcome}");
        let title = format!("{heading}: {title}. The same follows in words.");
        let drawn = pictures::who(&trace, &example.source, &title);
        let waits = if drawn.has_waits { " Dotted: who waits for whom." } else { "" };
        let unused = if drawn.has_unused { " Dashed: no message has passed there." } else { "" };
        let key = format!("{waits}{unused}");
        return Ok(Some(still(inclusion, (&heading, &key), example, &drawn.svg, &drawn.words)));
    }
    if inclusion.kind == Kind::Buffer {
        let heading = format!("What is in the channel{of_outcome}");
        let title = format!("{heading}: {title}. The steps follow in words.");
        let Some(drawn) = pictures::buffer(&trace, &example.source, &title) else {
            return Err(problem(format!("no thread of `{name}` sends anything"), "take the picture out"));
        };
        return Ok(Some(still(inclusion, (&heading, ""), example, &drawn.svg, &drawn.words)));
    }
    let heading = match (row.check, trace.outcome.ending) {
        (Check::Listed, _) => format!("One way to outcome {}", inclusion.number),
        (_, Ending::Deadlocked) => "How it deadlocks".to_owned(),
        (_, Ending::Panicked) => "How it panics".to_owned(),
        (_, Ending::Returned) => "One way through".to_owned(),
        (_, Ending::Exited(status)) => format!("How it comes to exit with {status}"),
    };
    let picture =
        pictures::draw(&trace, &example.source, &format!("{heading}: {title}. The steps follow in words."));
    Ok(Some(file(inclusion, &heading, example, &picture)))
}

/// A picture of the steps of a run, each with its line in words.
fn file(inclusion: &Inclusion, heading: &str, example: &Example, picture: &Picture) -> String {
    let Example { source, .. } = example;
    let told = picture.words.iter().map(|told| {
        let words = plain(&told.words);
        let code = told.line.and_then(|line| Some((line, source.lines().nth(line as usize - 1)?)));
        match code {
            Some((line, code)) => {
                let code = plain(code.trim());
                format!("<li data-line=\"{line}\" data-thread=\"{}\">{words} (line {line}: <code>{code}</code>)</li>\n", told.thread)
            }
            None => format!("<li>{words}</li>\n"),
        }
    });
    let told: String = told.collect();
    let stuck: String = picture.stuck.iter().map(|stuck| format!("<p>{}.</p>\n", plain(stuck))).collect();
    framed(inclusion, (heading, ""), example, &picture.svg, &format!("<ol>\n{told}</ol>\n{stuck}"))
}

/// A picture without steps that a reader could go through. `key`: what its lines mean.
fn still(
    inclusion: &Inclusion,
    captioned: (&str, &str),
    example: &Example,
    svg: &str,
    words: &[String],
) -> String {
    let told: String = words.iter().map(|words| format!("<li>{}</li>\n", plain(words))).collect();
    framed(inclusion, captioned, example, svg, &format!("<ol>\n{told}</ol>\n"))
}

/// The figure around a picture, with a caption, and with the same in words. There is no empty line in it: Markdown would end the HTML
/// there. `key`: what stands behind the listing's title.
fn framed(
    inclusion: &Inclusion,
    (heading, key): (&str, &str),
    example: &Example,
    svg: &str,
    words: &str,
) -> String {
    let Inclusion { listing, number, kind, .. } = inclusion;
    let still = if *kind == Kind::Run { "" } else { " still" };
    let link = format!("<a href=\"#{listing}\">{}</a>", html(example.title().unwrap_or(listing)));
    format!(
        "<figure class=\"schedule{still}\" id=\"picture-{listing}-{number}{}\" data-listing=\"{listing}\">\n\
         <template>{UNSEARCHED}</template>\n{svg}\
         <figcaption><strong>{heading}:</strong> {link}.{key}</figcaption>\n\
         <details>\n<summary>The same in words</summary>\n{words}</details>\n\
         <template>{UNSEARCHED}</template>\n</figure>\n",
        kind.ending()
    )
}

/// Plain text as HTML, in one line.
fn plain(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('\n', "<br>")
}
