//! The checks of the book: one test for each listing and its outcome, and some for the book as a whole.
//!
//! A check is a function from a loaded book to a list of problems. The tests run the checks on this book; the self-tests
//! (`self_test.rs`) run them on small books that have one fault each.

mod book;
mod links;
mod outcome;
mod page;
mod problem;
mod rules;
mod run;
mod rustc;
mod self_test;
mod update;
mod verdict;
mod workshop;

use book::Book;
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use problem::{Problem, SWITCH};
use std::env;
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};
use workshop::CargoTarget;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workshop = Arc::new(CargoTarget::default());
    if env::var_os(SWITCH).is_some() && !arguments.list {
        let (changed, problems) = update::update(&Book::load(root), &*workshop);
        changed.iter().for_each(|file| println!("updated {}", file.display()));
        problems.iter().for_each(|problem| println!("not updated: {problem}"));
    }

    let book = Arc::new(Book::load(root));
    let mut trials = book_trials(&book);
    trials.extend(listing_trials(&book, &workshop));
    trials.extend(self_test::trials());
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Fails with all problems, or passes.
fn verdict(problems: Vec<Problem>) -> Result<(), Failed> {
    if problems.is_empty() {
        return Ok(());
    }
    let problems: Vec<_> = problems.iter().map(Problem::to_string).collect();
    Err(problems.join("\n\n").into())
}

/// The checks of the book as a whole.
fn book_trials(book: &Arc<Book>) -> Vec<Trial> {
    let rendered: Arc<OnceLock<Result<links::Rendered, Problem>>> = Arc::default();
    let on_pages = |name: &str, check: fn(&Book, &links::Rendered) -> Vec<Problem>| {
        let book = Arc::clone(book);
        let rendered = Arc::clone(&rendered);
        Trial::test(name, move || {
            match rendered.get_or_init(|| links::Rendered::new(&book)) {
                Ok(rendered) => verdict(check(&book, rendered)),
                Err(problem) => verdict(vec![problem.clone()]),
            }
        })
    };
    let on_text = |name: &str, check: fn(&Book) -> Vec<Problem>| {
        let book = Arc::clone(book);
        Trial::test(name, move || verdict(check(&book)))
    };
    let for_docs = Arc::clone(book);
    vec![
        on_text("book: form", rules::check),
        on_text("book: table of contents", links::summary),
        on_pages("book: links inside the book", links::inside),
        on_pages("book: links to other sites", links::outside),
        Trial::ignorable_test("book: links to the Rust documentation", move || {
            let Some(docs) = rustc::docs() else {
                let reason = "rust-docs is not installed: `rustup component add rust-docs`";
                return Ok(Completion::ignored_with(reason));
            };
            let rendered = links::Rendered::new(&for_docs).map_err(|p| p.to_string())?;
            verdict(links::rust_docs(&for_docs, &rendered, &docs)).map(|()| Completion::Completed)
        }),
    ]
}

/// Two tests for each listing, so that `cargo test NAME` runs them: its page, and its outcome.
fn listing_trials(book: &Arc<Book>, workshop: &Arc<CargoTarget>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (chapter, in_chapter) in book.chapters.iter().enumerate() {
        for (figure, in_figure) in in_chapter.figures.iter().enumerate() {
            let name = &in_figure.name;
            let of_page = Arc::clone(book);
            trials.push(Trial::test(format!("{name}: page"), move || {
                let chapter = &of_page.chapters[chapter];
                verdict(page::check(&of_page, chapter, &chapter.figures[figure]))
            }));
            let of_outcome = Arc::clone(book);
            let workshop = Arc::clone(workshop);
            trials.push(Trial::test(format!("{name}: outcome"), move || {
                let chapter = &of_outcome.chapters[chapter];
                let figure = &chapter.figures[figure];
                verdict(outcome::check(&of_outcome, chapter, figure, &*workshop))
            }));
        }
    }
    trials
}
