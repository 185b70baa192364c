//! Your programs for the exercises are in `bin/`, as soon as you have begun one: `cargo exercise` lists them.
