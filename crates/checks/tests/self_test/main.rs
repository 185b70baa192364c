//! The checks, checked: each self-test plants one fault in a copy of a small book that has none (`fixture/`), and demands that
//! exactly this fault is named, with its file, its line and what mends it.
//!
//! `planted.rs` is the vocabulary. There is a file for each thing that is checked.

mod planted;
mod toolchain;

mod addresses;
mod captions;
mod catalog;
mod changes;
mod documents;
mod form;
mod graphs;
mod guesses;
mod items;
mod links;
mod listings;
mod outcomes;
mod pictures;
mod programs;
mod recorded;
mod refused;
mod symptoms;
mod update;
mod verdicts;
mod wording;

use planted::Planted;

#[test]
fn a_book_without_a_fault() {
    assert_eq!(Planted::new().problems(), []);
}
