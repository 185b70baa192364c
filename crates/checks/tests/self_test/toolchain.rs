//! What compiles, runs and explores the listings of planted books.

use checks::book::{Book, Example};
use checks::explore::{self, Explored};
use checks::graph::Part;
use checks::memo::{Memo, memoized};
use checks::problem::Problem;
use checks::run::{self, LIMIT, StopWhen};
use checks::rustc::{self, Diagnosis, Libraries};
use checks::toolchain::Toolchain;
use checks::verdict::{End, Outcome};
use explorer::explorer::{Followed, Graph, Schedule};
use explorer::trace::Trace;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex};
use std::time::Duration;

/// Builds examples with rustc alone, and runs and explores each only once: most planted books have most examples in common.
pub struct Rustc {
    pub limit: Duration,
    /// Whether links to the Rust documentation are checked, if it is installed.
    pub rust_docs: bool,
    /// An example that does something else when it is run again.
    pub strays: Option<&'static str>,
    runs: AtomicUsize,
}

impl Default for Rustc {
    fn default() -> Rustc {
        Rustc { limit: LIMIT, rust_docs: true, strays: None, runs: AtomicUsize::new(0) }
    }
}

impl Toolchain for Rustc {
    fn run(&self, book: &Book, example: &Example, stop_when: &StopWhen) -> Result<Outcome, Problem> {
        static OUTCOMES: Memo<Outcome> = LazyLock::new(Mutex::default);
        let key = (&example.name, &example.source, format!("{stop_when:?}"));
        if self.strays == Some(&example.name) && self.runs.fetch_add(1, Ordering::Relaxed) > 0 {
            let stdout = "something else\n".to_owned();
            return Ok(Outcome { stdout, stderr: String::new(), end: End::Returned });
        }
        memoized(&OUTCOMES, key, || {
            let folder = tempfile::tempdir().expect("there is a place for temporary files");
            let program = folder.path().join("program");
            let said = compile(book, example, "2024", Some(&program))?;
            if !said.codes.is_empty() {
                // A refused listing that is built by mistake is the manifest's fault, and named there.
                let line = said.place().map_or(1, |(_, line)| line);
                let message = format!("`{}` does not compile:\n{}", example.name, said.rendered);
                return Err(Problem::new(&example.path, line, message, "mend the program"));
            }
            Ok(run::run(&mut Command::new(&program), &example.given(), stop_when, self.limit)
                .expect("the program can be run"))
        })
    }

    fn diagnose(&self, book: &Book, example: &Example, edition: &str) -> Result<Diagnosis, Problem> {
        compile(book, example, edition, None)
    }

    fn explore(&self, book: &Book, example: &Example) -> Result<Option<Explored>, Problem> {
        static EXPLORED: Memo<Explored> = LazyLock::new(Mutex::default);
        if !explore::is_explored(book, example) {
            return Ok(None);
        }
        let explored = memoized(&EXPLORED, (&example.name, &example.source), || {
            let folder = tempfile::tempdir().expect("there is a place for temporary files");
            explore::explore(&explore::build(&[example], &libraries()?, folder.path())?, example)
        })?;
        Ok(Some(explored))
    }

    fn trace(&self, _: &Book, example: &Example, place: usize) -> Result<Trace, Problem> {
        static TRACES: Memo<Trace> = LazyLock::new(Mutex::default);
        memoized(&TRACES, (&example.name, &example.source, place), || {
            let folder = tempfile::tempdir().expect("there is a place for temporary files");
            explore::trace(&explore::build(&[example], &libraries()?, folder.path())?, example, place)
        })
    }

    fn graph(&self, book: &Book, example: &Example, part: Part) -> Result<Option<Graph>, Problem> {
        static GRAPHS: Memo<Option<Graph>> = LazyLock::new(Mutex::default);
        if !explore::is_explored(book, example) {
            return Ok(None);
        }
        memoized(&GRAPHS, (&example.name, &example.source, part.word()), || {
            let folder = tempfile::tempdir().expect("there is a place for temporary files");
            explore::graph(&explore::build(&[example], &libraries()?, folder.path())?, example, part)
        })
    }

    fn follow(
        &self,
        _: &Book,
        example: &Example,
        schedules: Vec<Schedule>,
    ) -> Result<Vec<Followed>, Problem> {
        static FOLLOWED: Memo<Vec<Followed>> = LazyLock::new(Mutex::default);
        memoized(&FOLLOWED, (&example.name, &example.source, &schedules), || {
            let folder = tempfile::tempdir().expect("there is a place for temporary files");
            explore::follow(
                &explore::build(&[example], &libraries()?, folder.path())?,
                example,
                schedules.clone(),
            )
        })
    }

    fn libraries(&self, _: &Book) -> Result<Libraries, Problem> {
        libraries()
    }

    fn docs(&self) -> Option<PathBuf> {
        rustc::docs().filter(|_| self.rust_docs)
    }

    fn rustc_version(&self) -> Result<String, Problem> {
        Ok(rustc::version().expect("rustc can be run"))
    }

    fn runs(&self, _: &Example) -> usize {
        if self.strays.is_some() { 2 } else { 1 }
    }

    fn limit(&self) -> Duration {
        self.limit
    }
}

/// The libraries of the book itself.
pub fn libraries() -> Result<Libraries, Problem> {
    static LIBRARIES: Memo<Libraries> = LazyLock::new(Mutex::default);
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    memoized(&LIBRARIES, (), || Ok(rustc::libraries(root).expect("Cargo can be run")))
}

fn compile(
    book: &Book,
    example: &Example,
    edition: &str,
    program: Option<&Path>,
) -> Result<Diagnosis, Problem> {
    static DIAGNOSES: Memo<Diagnosis> = LazyLock::new(Mutex::default);
    let key = (&example.name, &example.source, edition, program);
    memoized(&DIAGNOSES, key, || {
        let said = rustc::compile(&book.root, &example.path, edition, &Libraries::default(), program);
        Ok(said.expect("rustc can be run"))
    })
}
