//! The checks of the book: each is a test. Those of a listing begin with its name, so that `cargo test NAME` runs them.

use checks::book::Book;
use checks::check::Check;
use checks::problem::{Problem, UPDATE};
use checks::toolchain::CargoToolchain;
use checks::{run, update};
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use std::env;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    // Tests live as long as this program, and so does what they share.
    let toolchain: &CargoToolchain = Box::leak(Box::default());
    if env::var_os(UPDATE).is_some() && !arguments.list {
        write_what_is_generated(root, toolchain);
    }
    let book: &Book = Box::leak(Box::new(Book::load(root)));
    // Listings that hang come first and have a thread each, so that all are waited for at once. The others wait too, for listings that
    // sleep: more of them than cores can run at once.
    let waiting = book.figures().filter(|(_, figure)| figure.hangs()).count();
    arguments.test_threads.get_or_insert(waiting + 4 * run::cores());
    let trials = checks::all(book, toolchain).into_iter().map(trial).collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Writes everything in the book that is generated, and says what it did.
fn write_what_is_generated(root: &Path, toolchain: &CargoToolchain) {
    let (changed, mut problems) = update::update(&Book::load(root), toolchain);
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

/// The test that fails with all problems that the check finds.
fn trial(check: Check<'static>) -> Trial {
    let Check { name, skip, find, .. } = check;
    Trial::ignorable_test(name, move || match skip {
        Some(why) => Ok(Completion::ignored_with(why)),
        None => verdict(find()),
    })
}

fn verdict(problems: Vec<Problem>) -> Result<Completion, Failed> {
    if problems.is_empty() {
        return Ok(Completion::Completed);
    }
    let problems: Vec<_> = problems.iter().map(Problem::to_string).collect();
    Err(problems.join("\n\n").into())
}
