//! The vocabulary of the self-tests: a copy of the fixture with a fault planted in it, and the problem that is expected.

use crate::toolchain::Rustc;
use At::{Line, Text};
use checks::book::{Book, files, line_at};
use checks::check::Scope;
use checks::problem::{Problem, UPDATE};
use checks::update;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Duration;
use std::{env, fs};

/// The small book that has no fault. What is generated in it is brought up to date first if `BOOK_UPDATE` says so.
pub static FIXTURE: LazyLock<PathBuf> = LazyLock::new(|| {
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/fixture"));
    if env::var_os(UPDATE).is_some() {
        let (_, problems) = update::update(&Book::load(&root), &Rustc::default());
        assert_eq!(problems, [], "the fixture cannot be brought up to date");
    }
    root
});

pub const ENDINGS: &str = "src/endings.md";
pub const ORDERS: &str = "src/orders.md";
pub const PICTURE: &str = "src/generated/pictures/warning-1.md";
/// That of `greeting`.
pub const GRAPH: &str = "src/generated/graphs/greeting.js";
pub const LISTINGS: &str = checks::catalog::LISTINGS;
pub const TABLE: &str = "src/generated/tables/listings.md";
pub const LEDGER: &str = checks::addresses::LEDGER;
pub const TEACHING: &str = "src/teaching.md";

/// The problem that the checks should find.
pub struct Expected<'a> {
    pub file: &'a str,
    pub at: At<'a>,
    /// Part of what the problem says is wrong, and of what it says to do.
    pub message: &'a str,
    pub help: &'a str,
}

/// A place in a file.
pub enum At<'a> {
    Line(usize),
    /// The line in which this first stands, or after which if it begins with a line end.
    Text(&'a str),
}

/// A copy of the fixture, for one fault.
pub struct Planted {
    folder: tempfile::TempDir,
    pub toolchain: Rustc,
}

impl Planted {
    pub fn new() -> Planted {
        let folder = tempfile::tempdir().expect("there is a place for temporary files");
        for file in files(&FIXTURE, Path::new("")) {
            let copy = folder.path().join(&file);
            fs::create_dir_all(copy.parent().expect("a file is in a folder")).expect("folders can be made");
            fs::copy(FIXTURE.join(file), copy).expect("files can be copied");
        }
        Planted { folder, toolchain: Rustc::default() }
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    #[track_caller]
    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.root().join(file)).expect("the small book has this file")
    }

    #[track_caller]
    pub fn write(self, file: &str, text: impl AsRef<[u8]>) -> Planted {
        let path = self.root().join(file);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
        self
    }

    #[track_caller]
    pub fn append(self, file: &str, text: &str) -> Planted {
        let text = self.read(file) + text;
        self.write(file, text)
    }

    /// Replaces the first `from` in the file.
    #[track_caller]
    pub fn replace(self, file: &str, from: &str, to: &str) -> Planted {
        let text = self.read(file);
        assert!(text.contains(from), "{file} does not contain {from:?}");
        self.write(file, text.replacen(from, to, 1))
    }

    /// Replaces the first `from` in the program of a listing, and in the chapter `ENDINGS`, which has its figure.
    #[track_caller]
    pub fn edit(self, listing: &str, from: &str, to: &str) -> Planted {
        let example = format!("examples/{listing}.rs");
        self.replace(&example, from, to).replace(ENDINGS, from, to)
    }

    #[track_caller]
    pub fn remove(self, file: &str) -> Planted {
        fs::remove_file(self.root().join(file)).expect("the small book has this file");
        self
    }

    /// Takes everything out of a figure.
    #[track_caller]
    pub fn empty(self, file: &str, name: &str) -> Planted {
        let text = self.read(file);
        let tag = format!("<figure id=\"{name}\">");
        let start = text.find(&tag).expect("the chapter has this figure") + tag.len();
        let end = start + text[start..].find("</figure>").expect("the figure is closed");
        self.write(file, format!("{}{}", &text[..start], &text[end..]))
    }

    pub fn with_limit(mut self, limit: Duration) -> Planted {
        self.toolchain.limit = limit;
        self
    }

    pub fn without_rust_docs(mut self) -> Planted {
        self.toolchain.rust_docs = false;
        self
    }

    /// Everything that is wrong with the book.
    pub fn problems(&self) -> Vec<Problem> {
        let book = Book::load(self.root());
        let checks = checks::all(&book, &self.toolchain);
        let find = |scope| {
            let checks = checks.iter().filter(move |check| check.scope == scope);
            checks.flat_map(|check| (check.find)())
        };
        let problems: Vec<_> = find(Scope::Source).collect();
        match problems.is_empty() {
            // What is made of the chapters is wrong where they are.
            false => problems,
            true => find(Scope::Derived).collect(),
        }
    }

    /// The checks find this problem and no other.
    #[track_caller]
    pub fn finds(&self, expected: Expected) {
        let problems = self.problems();
        assert_eq!(problems.len(), 1, "one problem expected: {problems:#?}");
        self.compare(&problems[0], expected);
    }

    /// The checks find this problem first, and others follow from it.
    #[track_caller]
    pub fn finds_first(&self, expected: Expected) {
        let problems = self.problems();
        let first = problems.first().expect("there is a problem");
        self.compare(first, expected);
    }

    /// The problem is the one that is expected.
    #[track_caller]
    pub fn compare(&self, problem: &Problem, expected: Expected) {
        let line = match expected.at {
            Line(line) => line,
            Text(text) => self.line(expected.file, text),
        };
        let place = (problem.file.as_path(), problem.line);
        assert_eq!(place, (Path::new(expected.file), line), "{problem}");
        assert!(problem.message.contains(expected.message), "{problem}");
        assert!(problem.help.contains(expected.help), "{problem}");
    }

    /// The line in which the text first stands, or after which if it begins with a line end.
    #[track_caller]
    fn line(&self, file: &str, text: &str) -> usize {
        let content = self.read(file);
        let offset = content.find(text).expect("the file contains this");
        line_at(&content, offset) + usize::from(text.starts_with('\n') && text.len() > 1)
    }

    /// Writes everything that is generated: these files change, and nothing goes wrong.
    #[track_caller]
    pub fn update(&self, changed: &[&str]) {
        let changed: Vec<_> = changed.iter().map(PathBuf::from).collect();
        assert_eq!(update::update(&Book::load(self.root()), &self.toolchain), (changed, vec![]));
    }
}
