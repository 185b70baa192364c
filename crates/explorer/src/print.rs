//! The macros that print. The parts of a line are never torn apart by what another thread prints; but the program can end between them.

use crate::op::Stream;
use crate::parts::{format, print};
use ::std::fmt::Arguments;

#[doc(hidden)]
pub fn print_to_stdout(text: Arguments) {
    print(Stream::Stdout, format(Stream::Stdout, text));
}

#[doc(hidden)]
pub fn print_to_stderr(text: Arguments) {
    print(Stream::Stderr, format(Stream::Stderr, text));
}

/// Prints to standard output.
#[macro_export]
macro_rules! print {
    ($($arguments:tt)*) => {{ $crate::print_to_stdout($crate::format_args!($($arguments)*)); }};
}

/// Prints a line to standard output.
#[macro_export]
macro_rules! println {
    () => {{ $crate::print_to_stdout($crate::format_args!("\n")); }};
    ($($arguments:tt)*) => {{
        $crate::print_to_stdout($crate::format_args!("{}\n", $crate::format_args!($($arguments)*)));
    }};
}

/// Prints to standard error.
#[macro_export]
macro_rules! eprint {
    ($($arguments:tt)*) => {{ $crate::print_to_stderr($crate::format_args!($($arguments)*)); }};
}

/// Prints a line to standard error.
#[macro_export]
macro_rules! eprintln {
    () => {{ $crate::print_to_stderr($crate::format_args!("\n")); }};
    ($($arguments:tt)*) => {{
        $crate::print_to_stderr($crate::format_args!("{}\n", $crate::format_args!($($arguments)*)));
    }};
}

/// Prints a value, and where it is, to standard error; and returns it.
#[macro_export]
macro_rules! dbg {
    () => { $crate::eprintln!("[{}:{}:{}]", $crate::file!(), $crate::line!(), $crate::column!()) };
    ($value:expr $(,)?) => {
        // As in std: what lives as long as the expression lives as long as this.
        match $value {
            value => {
                $crate::eprintln!(
                    "[{}:{}:{}] {} = {:#?}",
                    $crate::file!(),
                    $crate::line!(),
                    $crate::column!(),
                    $crate::stringify!($value),
                    &&value as &dyn $crate::fmt::Debug,
                );
                value
            }
        }
    };
    ($($value:expr),+ $(,)?) => { ($($crate::dbg!($value)),+,) };
}
