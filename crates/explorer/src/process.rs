//! How a program ends.

use crate::engine;
use crate::eprintln;
use crate::outcome::Ending;
use ::std::convert::Infallible;
use ::std::fmt::Debug;

/// See [`std::process::ExitCode`](::std::process::ExitCode). It has no `Debug`, which is not the same on every system.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct ExitCode(u8);

impl ExitCode {
    pub const SUCCESS: ExitCode = ExitCode(0);
    pub const FAILURE: ExitCode = ExitCode(1);

    /// How a program ends whose `main` returns this.
    pub(crate) fn ending(self) -> Ending {
        match self.0 {
            0 => Ending::Returned,
            status => Ending::Exited(status),
        }
    }
}

impl From<u8> for ExitCode {
    fn from(status: u8) -> ExitCode {
        ExitCode(status)
    }
}

/// See [`std::process::Termination`](::std::process::Termination).
pub trait Termination {
    fn report(self) -> ExitCode;
}

impl Termination for () {
    fn report(self) -> ExitCode {
        ExitCode::SUCCESS
    }
}

impl Termination for ExitCode {
    fn report(self) -> ExitCode {
        self
    }
}

impl Termination for Infallible {
    fn report(self) -> ExitCode {
        match self {}
    }
}

impl<T: Termination, E: Debug> Termination for Result<T, E> {
    fn report(self) -> ExitCode {
        match self {
            Ok(value) => value.report(),
            Err(error) => {
                eprintln!("Error: {error:?}");
                ExitCode::FAILURE
            }
        }
    }
}

/// See [`std::process::exit`](::std::process::exit). Any thread can end the program. A line without an end is shown then.
pub fn exit(status: i32) -> ! {
    match u8::try_from(status) {
        Ok(status) => engine::exit(ExitCode(status).ending()),
        Err(_) => engine::not_covered(
            "`process::exit` with a status that is not in 0..=255, which systems shorten each in its way",
        ),
    }
}

/// The `main` of a program, to run it. There are two traits, because `!` cannot have an implementation of [`Termination`]: this type is
/// looked at before a reference to it.
#[doc(hidden)]
pub struct Main<F>(F);

#[doc(hidden)]
pub fn main<T>(main: fn() -> T) -> Main<fn() -> T> {
    Main(main)
}

#[doc(hidden)]
pub trait Runs {
    /// Runs it.
    fn runs(&self) -> ExitCode;
}

impl<T: Termination> Runs for &Main<fn() -> T> {
    fn runs(&self) -> ExitCode {
        (self.0)().report()
    }
}

#[doc(hidden)]
pub trait RunsForever {
    /// Runs it, and never returns.
    fn runs(&self) -> ExitCode;
}

impl RunsForever for Main<fn() -> !> {
    fn runs(&self) -> ExitCode {
        (self.0)()
    }
}
