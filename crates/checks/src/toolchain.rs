//! What compiles, runs and explores listings. Those of the book itself are built by Cargo.

use crate::book::{Book, EXERCISES, Example};
use crate::explore::{self, Explored};
use crate::graph::Part;
use crate::memo::{Memo, memoized};
use crate::problem::Problem;
use crate::run::{self, LIMIT, StopWhen};
use crate::rustc::{self, Diagnosis, Libraries};
use crate::verdict::Outcome;
use explorer::explorer::{Followed, Graph, Schedule};
use explorer::trace::Trace;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, Mutex, OnceLock};
use std::time::Duration;
use std::{env, fs, io};

/// What compiles, runs and explores listings.
pub trait Toolchain: Sync {
    /// Runs the example's program.
    fn run(&self, book: &Book, example: &Example, stop_when: &StopWhen) -> Result<Outcome, Problem>;

    /// Asks rustc about the example.
    fn diagnose(&self, book: &Book, example: &Example, edition: &str) -> Result<Diagnosis, Problem>;

    /// What exploring the example finds, or `None` when it is not explored.
    fn explore(&self, book: &Book, example: &Example) -> Result<Option<Explored>, Problem>;

    /// A run that leads to one of the outcomes that were found, by its place among them. See [`picture`](crate::picture).
    fn trace(&self, book: &Book, example: &Example, place: usize) -> Result<Trace, Problem>;

    /// The graph of a listing's states. `None` if it is not explored, or has too many. See [`crate::graph`].
    fn graph(&self, book: &Book, example: &Example, part: Part) -> Result<Option<Graph>, Problem>;

    /// What comes of these schedules of a listing, step by step.
    fn follow(
        &self,
        book: &Book,
        example: &Example,
        schedules: Vec<Schedule>,
    ) -> Result<Vec<Followed>, Problem>;

    /// The libraries that listings may use, with the explorer.
    fn libraries(&self, book: &Book) -> Result<Libraries, Problem>;

    /// The folder with the local copy of the Rust documentation, if it is installed.
    fn docs(&self) -> Option<PathBuf> {
        rustc::docs()
    }

    /// The version of rustc.
    fn rustc_version(&self) -> Result<String, Problem>;

    /// How often a listing that is explored is run, to compare what it does with what was found.
    fn runs(&self, _: &Example) -> usize {
        1
    }

    /// All of these runs were among what was found.
    fn ran_well(&self, _: &Example) {}

    /// How long a program may run.
    fn limit(&self) -> Duration {
        LIMIT
    }
}

/// Takes the programs from where `cargo test` puts them.
#[derive(Default)]
pub struct CargoToolchain {
    libraries: OnceLock<Result<Libraries, String>>,
    /// The listings of which nothing is known yet when this begins.
    changed: OnceLock<BTreeSet<String>>,
    /// The program that explores them, and one that explores all: one for each listing would take longer to compile.
    explorer: OnceLock<Result<PathBuf, Problem>>,
    explorer_of_all: OnceLock<Result<PathBuf, Problem>>,
}

impl Toolchain for CargoToolchain {
    fn run(&self, book: &Book, example: &Example, stop_when: &StopWhen) -> Result<Outcome, Problem> {
        let program = match example.is_of_exercise() {
            true => self.program_of_exercise(book, example)?,
            false => program(book, example)?,
        };
        let mut command = Command::new(&program);
        command.current_dir(&book.root);
        run::run(&mut command, &example.given(), stop_when, self.limit()).map_err(|error| {
            let message = format!("{} cannot be run: {error}", program.display());
            Problem::new(&example.path, 1, message, "run `cargo test` again")
        })
    }

    fn diagnose(&self, book: &Book, example: &Example, edition: &str) -> Result<Diagnosis, Problem> {
        let memory = Memory::of("diagnosed", example, edition);
        if let Some(diagnosis) = memory.recall() {
            return Ok(diagnosis);
        }
        let uses_crates = book.manifest.crates.iter().any(|c| example.uses(&c.name));
        let libraries = match uses_crates {
            true => self.libraries(book)?,
            false => Libraries::default(),
        };
        let diagnosis = rustc::compile(&book.root, &example.path, edition, &libraries, None)
            .map_err(|error| no_rustc(&error))?;
        memory.keep(&diagnosis);
        Ok(diagnosis)
    }

    fn explore(&self, book: &Book, example: &Example) -> Result<Option<Explored>, Problem> {
        if !explore::is_explored(book, example) {
            return Ok(None);
        }
        // Several checks of a listing ask for it, also where nothing is taken from an earlier run.
        static EXPLORED: Memo<Explored> = LazyLock::new(Mutex::default);
        let explored = memoized(&EXPLORED, (&example.path, &example.source), || {
            let memory = Memory::of("explored", example, "");
            if let Some(explored) = memory.recall() {
                return Ok(explored);
            }
            let explored = explore::explore(&self.explorer(book, example)?, example)?;
            memory.keep(&explored);
            Ok(explored)
        });
        explored.map(Some)
    }

    fn trace(&self, book: &Book, example: &Example, place: usize) -> Result<Trace, Problem> {
        let memory = Memory::of("traced", example, &place.to_string());
        if let Some(trace) = memory.recall() {
            return Ok(trace);
        }
        let trace = explore::trace(&self.explorer(book, example)?, example, place)?;
        memory.keep(&trace);
        Ok(trace)
    }

    fn graph(&self, book: &Book, example: &Example, part: Part) -> Result<Option<Graph>, Problem> {
        if !explore::is_explored(book, example) {
            return Ok(None);
        }
        let memory = Memory::of("graphs", example, &part.word());
        if let Some(graph) = memory.recall() {
            return Ok(graph);
        }
        let graph = explore::graph(&self.explorer(book, example)?, example, part)?;
        memory.keep(&graph);
        Ok(graph)
    }

    fn follow(
        &self,
        book: &Book,
        example: &Example,
        schedules: Vec<Schedule>,
    ) -> Result<Vec<Followed>, Problem> {
        let memory =
            Memory::of_source("followed", &example.name, &format!("{schedules:?}\n{}", example.source));
        if let Some(followed) = memory.recall() {
            return Ok(followed);
        }
        let followed = explore::follow(&self.explorer(book, example)?, example, schedules)?;
        memory.keep(&followed);
        Ok(followed)
    }

    fn libraries(&self, book: &Book) -> Result<Libraries, Problem> {
        let libraries =
            self.libraries.get_or_init(|| rustc::libraries(&book.root).map_err(|error| error.to_string()));
        libraries.clone().map_err(|error| {
            let message = format!("Cargo cannot be asked for the libraries: {error}");
            Problem::new("Cargo.toml", 1, message, "see that `cargo build --examples` works")
        })
    }

    fn rustc_version(&self) -> Result<String, Problem> {
        rustc::version().map_err(|error| no_rustc(&error))
    }

    /// A few, or as many as `BOOK_RUNS` in the environment says; one, if neither the listing nor the checks have changed since it ran
    /// well.
    fn runs(&self, example: &Example) -> usize {
        let asked = env::var("BOOK_RUNS").ok().and_then(|runs| runs.parse().ok());
        match asked {
            Some(asked) => usize::max(asked, 1),
            None if Memory::of("ran-well", example, "").recall() == Some(true) => 1,
            None => 3,
        }
    }

    fn ran_well(&self, example: &Example) {
        Memory::of("ran-well", example, "").keep(&true);
    }
}

/// Where the checks keep what they have worked out: beside the folder into which Cargo has put this program.
pub fn scratch() -> PathBuf {
    let program = env::current_exe().ok();
    let target = program.as_ref().and_then(|program| program.ancestors().nth(3));
    target.map_or_else(env::temp_dir, |target| target.join("tmp"))
}

/// What every result of a check depends on: the compiler, the versions of all crates, and this program, in which the checks and the
/// explorer are. Nothing, if it cannot be had.
pub fn fingerprint() -> Option<&'static str> {
    const LOCK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.lock");
    static FINGERPRINT: LazyLock<Option<String>> = LazyLock::new(|| {
        let program = fs::metadata(env::current_exe().ok()?).ok()?;
        let lock = fs::metadata(LOCK).ok()?;
        Some(format!(
            "{} {} {:?} {:?}",
            rustc::version().ok()?,
            program.len(),
            program.modified().ok()?,
            lock.modified().ok()?
        ))
    });
    FINGERPRINT.as_deref()
}

/// What was worked out for a listing, kept in `target/` for as long as nothing changes that it depends on: the listing, and
/// [`fingerprint`].
pub struct Memory {
    file: PathBuf,
    state: Option<String>,
}

impl Memory {
    /// `kind` is the folder, and `detail` what there is several of for a listing.
    fn of(kind: &str, example: &Example, detail: &str) -> Memory {
        Memory::of_source(kind, &format!("{}-{detail}", example.name), &example.source)
    }

    /// The same for any text on which it depends. `name` tells it from others of this kind.
    pub fn of_source(kind: &str, name: &str, source: &str) -> Memory {
        let file = scratch().join(kind).join(name);
        let no_cache = env::var_os("BOOK_NO_CACHE").is_some();
        let fingerprint = fingerprint().filter(|_| !no_cache);
        Memory { file, state: fingerprint.map(|fingerprint| format!("{fingerprint}\n{source}")) }
    }

    /// What was kept, if nothing has changed since.
    pub fn recall<T: DeserializeOwned>(&self) -> Option<T> {
        let (state, kept): (String, T) = serde_json::from_slice(&fs::read(&self.file).ok()?).ok()?;
        (self.state.as_ref() == Some(&state)).then_some(kept)
    }

    /// What cannot be written is worked out again next time.
    pub fn keep(&self, value: &impl Serialize) {
        let Some(state) = &self.state else { return };
        let folder = self.file.parent().unwrap_or(Path::new("."));
        let text = serde_json::to_string(&(state, value)).unwrap_or_default();
        let _ = fs::create_dir_all(folder).and_then(|()| fs::write(&self.file, text));
    }
}

impl CargoToolchain {
    /// The program of an exercise, which Cargo does not know: it is compiled here.
    fn program_of_exercise(&self, book: &Book, example: &Example) -> Result<PathBuf, Problem> {
        static COMPILED: Memo<PathBuf> = LazyLock::new(Mutex::default);
        memoized(&COMPILED, &example.source, || {
            let problem = |message: String, help: &str| Problem::new(&example.path, 1, message, help);
            let folder = scratch().join(EXERCISES);
            fs::create_dir_all(&folder).map_err(|error| {
                problem(format!("no folder to compile in: {error}"), "see that it can be written")
            })?;
            let program = folder.join(format!("{}{}", example.name, env::consts::EXE_SUFFIX));
            let libraries = self.libraries(book)?;
            let said = rustc::compile(&book.root, &example.path, "2024", &libraries, Some(&program));
            let said = said.map_err(|error| no_rustc(&error))?;
            match said.codes.is_empty() {
                true => Ok(program),
                false => {
                    Err(problem(format!("it does not compile:\n{}", said.rendered), "mend what rustc names"))
                }
            }
        })
    }

    /// The program that explores this listing. If a few listings have changed, it is one that has only them; it is compiled once.
    fn explorer(&self, book: &Book, example: &Example) -> Result<PathBuf, Problem> {
        let is_known = |e: &Example| Memory::of("explored", e, "").recall::<Explored>().is_some();
        let changed = self.changed.get_or_init(|| {
            let explored = book.examples.values().filter(|e| explore::is_explored(book, e));
            explored.filter(|e| !is_known(e)).map(|e| e.name.clone()).collect()
        });
        let (explorer, folder) = match changed.contains(&example.name) {
            true => (&self.explorer, "explored-changed"),
            false => (&self.explorer_of_all, "explored-all"),
        };
        let build = || {
            let is_in = |e: &&Example| !changed.contains(&example.name) || changed.contains(&e.name);
            let compiles = |e: &&Example| !book.manifest.refused.contains_key(&e.name);
            let examples = book.examples.values().filter(|e| explore::is_explored(book, e));
            let examples: Vec<_> = examples.filter(compiles).filter(is_in).collect();
            let folder = scratch().join(folder);
            explore::build(&examples, &self.libraries(book)?, &folder)
        };
        explorer.get_or_init(build).clone()
    }
}

fn no_rustc(error: &io::Error) -> Problem {
    let message = format!("rustc cannot be run: {error}");
    Problem::new("Cargo.toml", 1, message, "see that `rustc --version` works")
}

/// The example's program. `cargo test` has built it; `cargo test NAME` builds no examples, so that it may have to be built now.
pub fn program(book: &Book, example: &Example) -> Result<PathBuf, Problem> {
    let problem = |message: String, help: &str| Problem::new(&example.path, 1, message, help);
    let nowhere =
        |error: io::Error| problem(format!("no path of this test: {error}"), "run `cargo test` once more");
    // The examples are in `target/PROFILE/examples`, and this test is somewhere below `target/PROFILE`: where depends on Cargo.
    let this = env::current_exe().map_err(nowhere)?;
    let profile = this.ancestors().find(|folder| folder.join("examples").is_dir()).unwrap_or(&this);
    let file = format!("{}{}", example.name, env::consts::EXE_SUFFIX);
    let program = profile.join("examples").join(file);

    let written = |path: &PathBuf| fs::metadata(path).and_then(|meta| meta.modified());
    match (written(&program), written(&book.root.join(&example.path))) {
        (Ok(built), Ok(edited)) if built >= edited => {}
        _ => build(book, example, profile).map_err(|said| {
            problem(format!("the program cannot be built:\n{}", said.trim_end()), "mend what rustc names")
        })?,
    }
    match program.is_file() {
        true => Ok(program),
        false => {
            Err(problem("the program is not built".to_owned(), "run `cargo test`, which builds the examples"))
        }
    }
}

/// Has Cargo build the example for the profile with this folder; or returns what Cargo says.
fn build(book: &Book, example: &Example, profile: &Path) -> Result<(), String> {
    let profile = match profile.file_name().and_then(OsStr::to_str) {
        None | Some("debug") => "dev",
        Some(name) => name,
    };
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(&book.root).args([
        "build",
        "--quiet",
        "--profile",
        profile,
        "--example",
        &example.name,
    ]);
    let output = cargo.output().map_err(|error| error.to_string())?;
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}
