//! What a listing is given when it is run: arguments, Ctrl-C, and a terminal at which nobody types. It says so below its title, where a
//! reader finds it too:
//!
//! ```text
//! //! Run it with the arguments `logs/web.log -`.
//! //! Press Ctrl-C after the line "running".
//! //! Press it again after the line "finishing".
//! ```

use crate::book::regex;
use regex::Regex;
use std::sync::LazyLock;

/// The crate with which listings handle Ctrl-C. Without it Ctrl-C kills them.
pub const HANDLER: &str = "ctrlc";

/// What a program is given.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// Its arguments. Paths among them are seen from the book's folder.
    pub arguments: Vec<String>,
    /// The lines of its output after which Ctrl-C is pressed, one after the other. If there are any, its standard input stays open and
    /// empty, as a terminal's: otherwise it is at its end.
    pub ctrl_c_after: Vec<String>,
}

impl Given {
    /// Reads it from the listing's source.
    pub fn of(source: &str) -> Given {
        static ARGUMENTS: LazyLock<Regex> =
            LazyLock::new(|| regex(r"(?m)^//! Run it with the arguments? `(.*)`\.$"));
        static PRESS: LazyLock<Regex> =
            LazyLock::new(|| regex(r#"(?m)^//! Press (?:Ctrl-C|it again) after the line "(.*)"\.$"#));
        let arguments = ARGUMENTS.captures(source);
        Given {
            arguments: arguments
                .map(|arguments| arguments[1].split_whitespace().map(str::to_owned).collect())
                .unwrap_or_default(),
            ctrl_c_after: PRESS.captures_iter(source).map(|press| press[1].to_owned()).collect(),
        }
    }

    /// Whether the program waits for Ctrl-C.
    pub fn wants_ctrl_c(&self) -> bool {
        !self.ctrl_c_after.is_empty()
    }

    /// Whether it needs something that neither skeptic nor a page nor the explorer can give it.
    pub fn is_some(&self) -> bool {
        *self != Given::default()
    }
}
