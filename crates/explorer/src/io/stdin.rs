//! Standard input. It is that of the process that explores, which reads all of it when a program first asks for some: each run finds the
//! same.

use crate::sync::{Mutex, MutexGuard, PoisonError};
use ::std::fmt;
use ::std::io::{self, BufRead, Lines, Read, Result};
use ::std::marker::PhantomData;
use ::std::sync::OnceLock;

/// How much of it has been read in this run.
static POSITION: Mutex<usize> = Mutex::new(0);

/// Everything that there is to read, or what the system has against it.
fn text() -> Result<&'static [u8]> {
    static TEXT: OnceLock<::std::result::Result<Vec<u8>, String>> = OnceLock::new();
    let read = || {
        let mut text = Vec::new();
        io::stdin().read_to_end(&mut text).map_err(|error| error.to_string())?;
        Ok(text)
    };
    TEXT.get_or_init(read).as_deref().map_err(|error| io::Error::other(error.clone()))
}

/// See [`std::io::stdin`](::std::io::stdin).
pub fn stdin() -> Stdin {
    Stdin(())
}

/// See [`std::io::read_to_string`](::std::io::read_to_string).
pub fn read_to_string(reader: impl Read) -> Result<String> {
    io::read_to_string(reader)
}

/// See [`std::io::Stdin`](::std::io::Stdin).
pub struct Stdin(());

/// See [`std::io::StdinLock`](::std::io::StdinLock).
pub struct StdinLock<'a> {
    position: MutexGuard<'static, usize>,
    of: PhantomData<&'a ()>,
}

impl Stdin {
    /// Others wait that read.
    pub fn lock(&self) -> StdinLock<'static> {
        let position = POSITION.lock().unwrap_or_else(PoisonError::into_inner);
        StdinLock { position, of: PhantomData }
    }

    pub fn read_line(&self, line: &mut String) -> Result<usize> {
        self.lock().read_line(line)
    }

    pub fn lines(self) -> Lines<StdinLock<'static>> {
        self.lock().lines()
    }
}

impl StdinLock<'_> {
    /// What has not been read yet.
    fn rest(&self) -> Result<&'static [u8]> {
        text().map(|text| &text[*self.position..])
    }
}

impl Read for StdinLock<'_> {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let read = self.rest()?.read(into)?;
        *self.position += read;
        Ok(read)
    }
}

impl BufRead for StdinLock<'_> {
    fn fill_buf(&mut self) -> Result<&[u8]> {
        self.rest()
    }

    fn consume(&mut self, amount: usize) {
        *self.position += amount;
    }
}

impl Read for Stdin {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        self.lock().read(into)
    }

    fn read_to_end(&mut self, into: &mut Vec<u8>) -> Result<usize> {
        self.lock().read_to_end(into)
    }

    fn read_to_string(&mut self, into: &mut String) -> Result<usize> {
        self.lock().read_to_string(into)
    }

    fn read_exact(&mut self, into: &mut [u8]) -> Result<()> {
        self.lock().read_exact(into)
    }
}

impl Read for &Stdin {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        self.lock().read(into)
    }
}

impl fmt::Debug for Stdin {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("Stdin").finish_non_exhaustive()
    }
}

impl fmt::Debug for StdinLock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_struct("StdinLock").finish_non_exhaustive()
    }
}
