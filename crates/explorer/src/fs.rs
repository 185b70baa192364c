//! Files, to read. Each is read once, when a program first asks for it, and has the same in it in each run. What writes, or looks at what
//! there is, is not there.

use crate::engine::not_covered;
use ::std::collections::HashMap;
use ::std::io::{Cursor, Error, ErrorKind, Read, Result, Seek, SeekFrom};
use ::std::path::{Path, PathBuf};
use ::std::sync::{Arc, Mutex, PoisonError};

/// What a file has in it.
type Bytes = Arc<[u8]>;

/// What the system says instead: its number of the error, or the kind and the words of one that has none.
#[derive(Clone)]
enum Failure {
    OfTheSystem(i32),
    Other(ErrorKind, String),
}

/// Reads a file, of which it has to be known that it is one: of others the system may say something else each time.
fn read_once(path: &Path) -> Result<Bytes> {
    let bytes = ::std::fs::read(path)?;
    let kept = ::std::fs::metadata(path)?;
    match kept.is_file() && kept.len() == bytes.len() as u64 {
        true => Ok(Bytes::from(bytes)),
        false => {
            not_covered("what is no file, or changes while it is read: it may not be the same in each run")
        }
    }
}

fn bytes(path: &Path) -> Result<Bytes> {
    static KNOWN: Mutex<Option<HashMap<PathBuf, ::std::result::Result<Bytes, Failure>>>> = Mutex::new(None);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let read = || {
        read_once(path).map_err(|error| match error.raw_os_error() {
            Some(number) => Failure::OfTheSystem(number),
            None => Failure::Other(error.kind(), error.to_string()),
        })
    };
    let known = known.get_or_insert_default().entry(path.to_owned()).or_insert_with(read);
    known.clone().map_err(|failure| match failure {
        Failure::OfTheSystem(number) => Error::from_raw_os_error(number),
        Failure::Other(kind, words) => Error::new(kind, words),
    })
}

/// See [`std::fs::read`](::std::fs::read).
pub fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>> {
    bytes(path.as_ref()).map(|bytes| bytes.to_vec())
}

/// See [`std::fs::read_to_string`](::std::fs::read_to_string).
pub fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String> {
    let mut text = String::new();
    bytes(path.as_ref())?.as_ref().read_to_string(&mut text)?;
    Ok(text)
}

/// See [`std::fs::File`](::std::fs::File). It can be read alone by who has it, and not through a reference.
pub struct File(Cursor<Bytes>);

impl File {
    pub fn open<P: AsRef<Path>>(path: P) -> Result<File> {
        bytes(path.as_ref()).map(|bytes| File(Cursor::new(bytes)))
    }
}

impl Read for File {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        self.0.read(into)
    }
}

impl Seek for File {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        self.0.seek(to)
    }
}
