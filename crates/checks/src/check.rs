//! All checks, in one list: `tests/book.rs` makes each a test of its own, and the self-tests make all of them on a small book.

use crate::book::{Book, Chapter, Figure};
use crate::problem::Problem;
use crate::toolchain::{Toolchain, scratch};
use crate::{
    addresses, catalog, explore, graph, guesses, items, links, outcome, page, picture, recorded, rules,
    symptoms, task, voice,
};

/// One check of a book.
pub struct Check<'a> {
    /// `book: links`, or begins with the name of the listing that is checked.
    pub name: String,
    pub scope: Scope,
    /// Why it cannot be made on this machine, if it cannot.
    pub skip: Option<&'static str>,
    pub find: Box<dyn Fn() -> Vec<Problem> + Send + 'a>,
}

/// What a check looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// A file that somebody writes, with what is written into it.
    Source,
    /// What is made of all chapters: a fault in one of them can be found here again.
    Derived,
    /// What this book has to cover, and no small book can.
    Coverage,
}

/// The checks of this book. Those that wait the longest come first: a listing that hangs takes a second, and no processor.
pub fn all<'a>(book: &'a Book, toolchain: &'a impl Toolchain) -> Vec<Check<'a>> {
    let (hanging, others): (Vec<_>, Vec<_>) = book.figures().partition(|(_, figure)| figure.hangs());
    // Some for each listing, so that `cargo test NAME` makes all.
    let of_listing = |(chapter, figure): (&'a Chapter, &'a Figure)| {
        let check = |message: &str, find| Check::new(format!("{}: {message}", figure.name), find);
        let mut checks = vec![
            check("page", Box::new(move || page::check(book, chapter, figure))),
            check("outcome", Box::new(move || outcome::check(book, chapter, figure, toolchain))),
            Check {
                scope: Scope::Derived,
                ..check("graph", Box::new(move || graph::check(book, chapter, figure, toolchain)))
            },
        ];
        if figure.recorded().is_some() {
            let find = Box::new(move || recorded::check(book, chapter, figure, toolchain));
            checks.push(check("recorded run", find));
        }
        checks
    };
    let mut checks: Vec<_> = hanging.into_iter().flat_map(of_listing).collect();
    checks.extend(of_the_whole(book, toolchain));
    checks.extend(others.into_iter().flat_map(of_listing));
    for chapter in &book.chapters {
        for inclusion in &chapter.pictures {
            let name =
                format!("{}: picture {}{}", inclusion.listing, inclusion.number, inclusion.kind.ending());
            let find = move || picture::check(book, chapter, inclusion, toolchain);
            checks.push(Check::new(name, Box::new(find)));
        }
    }
    checks
}

/// The checks of the book as a whole.
fn of_the_whole<'a>(book: &'a Book, toolchain: &'a impl Toolchain) -> Vec<Check<'a>> {
    use Scope::{Coverage, Derived, Source};
    let docs = toolchain.docs();
    let no_docs = "rust-docs is not installed: `rustup component add rust-docs`";
    let skip = docs.is_none().then_some(no_docs);
    let check = |name: &str, scope, find| Check { scope, ..Check::new(format!("book: {name}"), find) };
    vec![
        check("form", Source, Box::new(|| rules::check(book))),
        check("voice", Source, Box::new(|| voice::check(book))),
        check("symptoms", Source, Box::new(|| symptoms::check(book))),
        check("links", Source, Box::new(|| links::check(book))),
        Check {
            skip,
            ..check(
                "links to the Rust documentation",
                Source,
                Box::new(move || links::check_rust_docs(book, docs.as_deref())),
            )
        },
        check("listings that are not explored", Source, Box::new(|| needless_exemptions(book, toolchain))),
        check("tasks", Source, Box::new(|| task::check(book, toolchain))),
        check("listings.json and tables", Derived, Box::new(|| catalog::check(book))),
        check("near misses", Derived, Box::new(|| guesses::check(book, toolchain))),
        check("addresses", Derived, Box::new(|| addresses::check(book))),
        check(
            "number of symptoms",
            Coverage,
            Box::new(|| symptoms::check_number(book, symptoms::LEAST).into_iter().collect()),
        ),
        check("number of graphs", Coverage, Box::new(|| graph::number(book))),
        check("a task in each chapter", Coverage, Box::new(|| task::everywhere(book))),
        check("items of std::sync::mpsc", Coverage, Box::new(|| items::check(&items::STD, book))),
        check("items of crossbeam-channel", Coverage, Box::new(|| items::check(&items::CROSSBEAM, book))),
    ]
}

impl<'a> Check<'a> {
    fn new(name: String, find: Box<dyn Fn() -> Vec<Problem> + Send + 'a>) -> Check<'a> {
        Check { name, scope: Scope::Source, skip: None, find }
    }
}

/// Listings that are said to be impossible to explore, and can be.
fn needless_exemptions(book: &Book, toolchain: &impl Toolchain) -> Vec<Problem> {
    match toolchain.libraries(book) {
        Ok(libraries) => explore::needless_exemptions(book, &libraries, &scratch().join("exempt")),
        Err(problem) => vec![problem],
    }
}
