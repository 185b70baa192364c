//! The checks of the book: one test for each listing and its outcome, and some for the book as a whole.

use checks::book::Book;
use checks::problem::{Problem, SWITCH};
use checks::workshop::CargoTarget;
use checks::{
    addresses, catalog, items, links, outcome, page, picture, rules, rustc, self_test, symptoms, update,
    voice,
};
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::{env, thread};

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    // Most tests wait for a listing that sleeps or stands still, so that more of them than cores can run at once.
    let cores = thread::available_parallelism().map_or(1, |cores| cores.get());
    arguments.test_threads.get_or_insert(4 * cores);

    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let workshop = Arc::new(CargoTarget::default());
    if env::var_os(SWITCH).is_some() && !arguments.list {
        update(root, &*workshop);
        update(Path::new(self_test::SOUND), &self_test::Rustc::default());
    }

    let book = Arc::new(Book::load(root));
    let mut trials = book_trials(&book, &workshop);
    trials.extend(listing_trials(&book, &workshop));
    trials.extend(picture_trials(&book, &workshop));
    trials.extend(self_test::trials());
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Writes everything in a book that is generated, and says what it did.
fn update(root: &Path, workshop: &impl outcome::Workshop) {
    let (changed, mut problems) = update::update(&Book::load(root), workshop);
    // One listing that does not compile keeps all from being explored, and each says so.
    problems.sort();
    problems.dedup();
    for file in changed {
        println!("updated {}", root.join(file).display());
    }
    for problem in problems {
        println!("not updated: {problem}");
    }
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
fn book_trials(book: &Arc<Book>, workshop: &Arc<CargoTarget>) -> Vec<Trial> {
    let of_form = Arc::clone(book);
    let of_links = Arc::clone(book);
    let (of_voice, of_symptoms) = (Arc::clone(book), Arc::clone(book));
    let of_catalog = Arc::clone(book);
    let of_addresses = Arc::clone(book);
    let (of_std, of_crossbeam) = (Arc::clone(book), Arc::clone(book));
    let (of_exemptions, workshop) = (Arc::clone(book), Arc::clone(workshop));
    vec![
        Trial::test("book: listings.json and tables", move || verdict(catalog::check(&of_catalog))),
        Trial::test("book: listings that are not explored", move || {
            verdict(workshop.needless_exemptions(&of_exemptions))
        }),
        Trial::test("book: items of std::sync::mpsc", move || verdict(items::check(&items::STD, &of_std))),
        Trial::test("book: items of crossbeam-channel", move || {
            verdict(items::check(&items::CROSSBEAM, &of_crossbeam))
        }),
        Trial::test("book: addresses", move || verdict(addresses::check(&of_addresses))),
        Trial::test("book: form", move || verdict(rules::check(&of_form))),
        Trial::test("book: voice", move || verdict(voice::check(&of_voice))),
        Trial::test("book: symptoms", move || verdict(symptoms::check(&of_symptoms, symptoms::LEAST))),
        Trial::ignorable_test("book: links", move || {
            let docs = rustc::docs();
            verdict(links::check(&of_links, docs.as_deref()))?;
            Ok(match docs {
                Some(_) => Completion::Completed,
                None => Completion::ignored_with(
                    "those to the Rust documentation were not checked: `rustup component add rust-docs`",
                ),
            })
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

/// A test for each picture. Its name begins with that of the listing.
fn picture_trials(book: &Arc<Book>, workshop: &Arc<CargoTarget>) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (chapter, in_chapter) in book.chapters.iter().enumerate() {
        for (picture, in_picture) in in_chapter.pictures.iter().enumerate() {
            let (book, workshop) = (Arc::clone(book), Arc::clone(workshop));
            let name = format!("{}: picture {}", in_picture.listing, in_picture.number);
            trials.push(Trial::test(name, move || {
                let chapter = &book.chapters[chapter];
                verdict(picture::check(&book, chapter, &chapter.pictures[picture], &*workshop))
            }));
        }
    }
    trials
}
