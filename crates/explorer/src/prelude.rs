//! The preludes, which every module of a program has in scope: std's, with the macros that print from here.

// A name that is imported one by one comes before one that comes with all others.
macro_rules! prelude {
    ($($edition:ident)*) => { $(
        pub mod $edition {
            pub use ::std::prelude::$edition::*;
            pub use crate::{dbg, eprint, eprintln, print, println, thread_local};
        }
    )* };
}

prelude! { v1 rust_2015 rust_2018 rust_2021 rust_2024 }
