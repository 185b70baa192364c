//! Standard output, standard error and standard input. What reads and writes in memory is std's own.

use crate::engine::{self, step};
use crate::op::{Op, Stream, StreamOp};
use crate::parts::{format, print};
use ::std::fmt;
use ::std::marker::PhantomData;

mod stdin; // read once, and then the same in each run
pub use stdin::{Stdin, StdinLock, read_to_string, stdin};

pub use ::std::io::{
    BufRead, BufReader, BufWriter, Bytes, Chain, Cursor, Empty, Error, ErrorKind, IntoInnerError, LineWriter,
    Lines, Read, Repeat, Result, Seek, SeekFrom, Sink, Split, Take, Write, copy, empty, prelude, repeat,
    sink,
};

/// See [`std::io::stdout`](::std::io::stdout).
pub fn stdout() -> Stdout {
    Stdout(())
}

/// See [`std::io::stderr`](::std::io::stderr).
pub fn stderr() -> Stderr {
    Stderr(())
}

/// What a stream takes in one go: no other thread's text comes in between.
fn write(stream: Stream, bytes: &[u8]) -> Result<usize> {
    match ::std::str::from_utf8(bytes) {
        Ok("") => {}
        Ok(text) => print(stream, vec![text.to_owned()]),
        Err(_) => engine::not_covered("bytes that are no text, written to standard output or standard error"),
    }
    Ok(bytes.len())
}

macro_rules! stream {
    ($($Handle:ident $Lock:ident $stream:ident $of:literal;)*) => { $(
        #[doc = concat!("See [`std::io::", stringify!($Handle), "`](::std::io::", stringify!($Handle), ").")]
        pub struct $Handle(());

        #[doc = concat!("See [`std::io::", stringify!($Lock), "`](::std::io::", stringify!($Lock), ").")]
        pub struct $Lock<'a> {
            handle: $Handle,
            /// It cannot move to another thread.
            of: PhantomData<(&'a (), *const ())>,
        }

        impl $Handle {
            #[doc = concat!("Locks ", $of, ": others wait that print there.")]
            pub fn lock(&self) -> $Lock<'static> {
                step(Op::Stream(Stream::$stream, StreamOp::Lock));
                $Lock { handle: $Handle(()), of: PhantomData }
            }
        }

        impl Drop for $Lock<'_> {
            fn drop(&mut self) {
                step(Op::Stream(Stream::$stream, StreamOp::Unlock));
            }
        }

        impl Write for &$Handle {
            fn write(&mut self, bytes: &[u8]) -> Result<usize> {
                write(Stream::$stream, bytes)
            }

            fn write_fmt(&mut self, text: fmt::Arguments) -> Result<()> {
                print(Stream::$stream, format(Stream::$stream, text));
                Ok(())
            }

            fn flush(&mut self) -> Result<()> {
                // Standard error keeps nothing back.
                if Stream::$stream == Stream::Stdout {
                    step(Op::Stream(Stream::$stream, StreamOp::Flush));
                }
                Ok(())
            }
        }

        through_its_handle! { $Handle |stream| &*stream }
        through_its_handle! { $Lock<'_> |stream| &stream.handle }
    )* };
}

/// Writes to what the expression names.
macro_rules! through_its_handle {
    ($Type:ty |$stream:ident| $handle:expr) => {
        impl Write for $Type {
            fn write(&mut self, bytes: &[u8]) -> Result<usize> {
                let $stream = self;
                Write::write(&mut $handle, bytes)
            }

            fn write_fmt(&mut self, text: fmt::Arguments) -> Result<()> {
                let $stream = self;
                Write::write_fmt(&mut $handle, text)
            }

            fn flush(&mut self) -> Result<()> {
                let $stream = self;
                Write::flush(&mut $handle)
            }
        }

        impl fmt::Debug for $Type {
            fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
                let name = stringify!($Type).trim_end_matches("<'_>");
                f.debug_struct(name).finish_non_exhaustive()
            }
        }
    };
}

stream! {
    Stdout StdoutLock Stdout "standard output";
    Stderr StderrLock Stderr "standard error";
}
