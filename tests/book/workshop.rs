//! Where the examples of the book itself are built: by Cargo, before the tests begin.

use crate::book::{Book, Example};
use crate::explore::{self, Explored};
use crate::outcome::Workshop;
use crate::problem::Problem;
use crate::run::{self, Still};
use crate::rustc::{self, Diagnosis, Libraries};
use crate::verdict::Outcome;
use explorer::trace::Trace;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs, io};

/// Takes the programs from where `cargo test` puts them.
#[derive(Default)]
pub struct CargoTarget {
    libraries: OnceLock<Result<Libraries, String>>,
    /// The program that explores all listings: one for each would take longer to compile.
    explorer: OnceLock<Result<PathBuf, Problem>>,
}

impl Workshop for CargoTarget {
    fn run(&self, book: &Book, example: &Example, still: &Still) -> Result<Outcome, Problem> {
        let program = program(book, example)?;
        run::run(&mut Command::new(&program), still, self.limit()).map_err(|error| {
            let what = format!("{} cannot be run: {error}", program.display());
            Problem::new(&example.path, 1, what, "run `cargo test` again")
        })
    }

    fn diagnose(&self, book: &Book, example: &Example, edition: &str) -> Result<Diagnosis, Problem> {
        let uses_crates = book.manifest.crates.iter().any(|c| example.uses(&c.name));
        let libraries = match uses_crates {
            true => self.libraries(book)?,
            false => &Libraries::default(),
        };
        rustc::compile(&book.root, &example.path, edition, libraries, None).map_err(|error| no_rustc(&error))
    }

    fn explore(&self, book: &Book, example: &Example) -> Result<Option<Explored>, Problem> {
        if !explore::is_explored(book, example) {
            return Ok(None);
        }
        let explorer = self.explorer.get_or_init(|| self.explorer(book));
        let explorer = explorer.as_ref().map_err(Problem::clone)?;
        explore::explore(explorer, example).map(Some)
    }

    fn trace(&self, book: &Book, example: &Example, place: usize) -> Result<Trace, Problem> {
        let explorer = self.explorer.get_or_init(|| self.explorer(book));
        explore::trace(explorer.as_ref().map_err(Problem::clone)?, example, place)
    }

    fn rustc_version(&self) -> Result<String, Problem> {
        rustc::version().map_err(|error| no_rustc(&error))
    }

    /// A few, or as many as `BOOK_RUNS` in the environment says.
    fn runs(&self) -> usize {
        let asked = env::var("BOOK_RUNS").ok().and_then(|runs| runs.parse().ok());
        asked.unwrap_or(3).max(1)
    }
}

impl CargoTarget {
    /// Listings that are said to be impossible to explore, and can be.
    pub fn needless_exemptions(&self, book: &Book) -> Vec<Problem> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("exempt");
        match self.libraries(book) {
            Ok(libraries) => explore::needless_exemptions(book, libraries, &folder),
            Err(problem) => vec![problem],
        }
    }

    fn explorer(&self, book: &Book) -> Result<PathBuf, Problem> {
        let compiles = |example: &&Example| !book.manifest.refused.contains_key(&example.name);
        let examples = book.examples.values().filter(|example| explore::is_explored(book, example));
        let examples: Vec<_> = examples.filter(compiles).collect();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("explored");
        explore::build(&examples, self.libraries(book)?, &folder)
    }

    fn libraries(&self, book: &Book) -> Result<&Libraries, Problem> {
        let libraries =
            self.libraries.get_or_init(|| rustc::libraries(&book.root).map_err(|error| error.to_string()));
        libraries.as_ref().map_err(|error| {
            let what = format!("Cargo cannot be asked for the libraries: {error}");
            Problem::new("Cargo.toml", 1, what, "see that `cargo build --examples` works")
        })
    }
}

fn no_rustc(error: &io::Error) -> Problem {
    let what = format!("rustc cannot be run: {error}");
    Problem::new("Cargo.toml", 1, what, "see that `rustc --version` works")
}

/// The example's program, if it is there and not older than its source.
fn program(book: &Book, example: &Example) -> Result<PathBuf, Problem> {
    let build = "run `cargo test`, which builds the examples; `cargo test --test book` does not";
    let missing = |what: String| Problem::new(&example.path, 1, what, build);

    // The examples are in `target/PROFILE/examples`, and this test is somewhere below `target/PROFILE`: where depends on Cargo.
    let this = env::current_exe().map_err(|error| missing(format!("no path of this test: {error}")))?;
    let profile = this.ancestors().find(|folder| folder.join("examples").is_dir()).unwrap_or(&this);
    let file = format!("{}{}", example.name, env::consts::EXE_SUFFIX);
    let program = profile.join("examples").join(file);

    let written = |path: &PathBuf| fs::metadata(path).and_then(|meta| meta.modified());
    match (written(&program), written(&book.root.join(&example.path))) {
        (Ok(built), Ok(edited)) if built >= edited => Ok(program),
        (Ok(_), _) => Err(missing("the program is older than its source".to_owned())),
        (Err(_), _) => Err(missing("the program is not built".to_owned())),
    }
}
