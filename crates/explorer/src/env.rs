//! The program's arguments. They are those of the process that explores, so that each run and each dependency finds the same. The rest of
//! the environment is not there.

use ::std::ffi::OsString;
use ::std::fmt;
use ::std::sync::OnceLock;
use ::std::vec::IntoIter;

/// How the program is called, where somebody has said so: the file of the process that explores is another one.
static NAME: OnceLock<OsString> = OnceLock::new();

/// From now on this is the first argument.
pub(crate) fn is_called(name: &str) {
    NAME.get_or_init(|| name.into());
}

/// See [`std::env::args_os`](::std::env::args_os).
pub fn args_os() -> ArgsOs {
    let mut all = ::std::env::args_os();
    let first = all.next();
    let all: Vec<_> = NAME.get().cloned().or(first).into_iter().chain(all).collect();
    ArgsOs { inner: all.into_iter() }
}

/// See [`std::env::args`](::std::env::args).
pub fn args() -> Args {
    Args { inner: args_os() }
}

/// See [`std::env::ArgsOs`](::std::env::ArgsOs).
pub struct ArgsOs {
    inner: IntoIter<OsString>,
}

/// See [`std::env::Args`](::std::env::Args).
pub struct Args {
    inner: ArgsOs,
}

impl Iterator for ArgsOs {
    type Item = OsString;

    fn next(&mut self) -> Option<OsString> {
        self.inner.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

impl DoubleEndedIterator for ArgsOs {
    fn next_back(&mut self) -> Option<OsString> {
        self.inner.next_back()
    }
}

impl ExactSizeIterator for ArgsOs {}

/// It panics where std's does: at an argument that is no text.
impl Iterator for Args {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        self.inner.next().map(text)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.inner.size_hint()
    }
}

impl DoubleEndedIterator for Args {
    fn next_back(&mut self) -> Option<String> {
        self.inner.next_back().map(text)
    }
}

impl ExactSizeIterator for Args {}

fn text(argument: OsString) -> String {
    argument.into_string().unwrap()
}

impl fmt::Debug for ArgsOs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ArgsOs").field("inner", &self.inner.as_slice()).finish()
    }
}

impl fmt::Debug for Args {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Args").field("inner", &self.inner.inner.as_slice()).finish()
    }
}
