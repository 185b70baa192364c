//! The reader's own programs, in a package of their own, `my/`: Cargo and rust-analyzer know them, and git and `cargo test` do not.
//! Nothing in there is ever overwritten or deleted.

use crate::exercise::Exercise;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The folder with the reader's programs. Each is a binary of the package `my`.
const PROGRAMS: &str = "my/src/bin";

/// Where the texts go that a reset replaces.
const OLD: &str = "my/old";

/// Which programs were right, by name and text.
const DONE: &str = "my/done.txt";

/// The reader's programs in the book in this folder.
pub struct Mine {
    root: PathBuf,
}

impl Mine {
    pub fn of(root: &Path) -> Mine {
        Mine { root: root.to_owned() }
    }

    /// The reader's program for this exercise, seen from the book's folder.
    pub fn file(exercise: &Exercise) -> PathBuf {
        Path::new(PROGRAMS).join(format!("{}.rs", exercise.name))
    }

    /// Makes it, if it is not there. Returns whether it was made.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn begin(&self, exercise: &Exercise) -> io::Result<bool> {
        let start = fs::read(exercise.start())?;
        fs::create_dir_all(self.root.join(PROGRAMS))?;
        match File::create_new(self.root.join(Mine::file(exercise))) {
            Ok(mut file) => file.write_all(&start).map(|()| true),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Begins again. Returns where the old text is, if there was one.
    ///
    /// # Errors
    ///
    /// When the old text cannot be kept, and then nothing is changed; or when the new one cannot be written.
    pub fn reset(&self, exercise: &Exercise) -> io::Result<Option<PathBuf>> {
        let mine = self.root.join(Mine::file(exercise));
        let kept = match fs::read(&mine) {
            Ok(text) if text == fs::read(exercise.start())? => return Ok(None),
            Ok(text) => Some(self.keep(exercise, &text)?),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        if kept.is_some() {
            fs::remove_file(&mine)?;
        }
        self.begin(exercise).map(|_| kept)
    }

    /// Writes a text where none was before.
    fn keep(&self, exercise: &Exercise, text: &[u8]) -> io::Result<PathBuf> {
        fs::create_dir_all(self.root.join(OLD))?;
        let mut number = 1;
        loop {
            let file = Path::new(OLD).join(format!("{}-{number}.rs", exercise.name));
            match File::create_new(self.root.join(&file)) {
                Ok(mut kept) => {
                    kept.write_all(text)?;
                    kept.sync_all()?;
                    return Ok(file);
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => number += 1,
                Err(error) => return Err(error),
            }
        }
    }

    /// How far the reader is with this exercise.
    pub fn state(&self, exercise: &Exercise) -> State {
        let Ok(text) = fs::read_to_string(self.root.join(Mine::file(exercise))) else {
            return State::New;
        };
        match self.is_noted(&mark(exercise, &text)) {
            true => State::Done,
            false => State::Begun,
        }
    }

    fn is_noted(&self, mark: &str) -> bool {
        let done = fs::read_to_string(self.root.join(DONE)).unwrap_or_default();
        done.lines().any(|line| line == mark)
    }

    /// Notes that the reader's program is right.
    ///
    /// # Errors
    ///
    /// When it cannot be written down.
    pub fn note_done(&self, exercise: &Exercise) -> io::Result<()> {
        let mark = mark(exercise, &fs::read_to_string(self.root.join(Mine::file(exercise)))?);
        if self.is_noted(&mark) {
            return Ok(());
        }
        let mut done = File::options().create(true).append(true).open(self.root.join(DONE))?;
        writeln!(done, "{mark}")
    }
}

/// How far a reader is with an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    New,
    Begun,
    /// The text as it is was found right.
    Done,
}

/// What stands for a program that was right.
fn mark(exercise: &Exercise, text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    format!("{} {:016x}", exercise.name, hasher.finish())
}
