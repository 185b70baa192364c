//! The book as data, and everything that is checked of it.
//!
//! A check is a function from a loaded book to a list of problems, each with file, line and what mends it. `tests/book.rs` runs the
//! checks on this book; the self-tests (`tests/self_test/`) run them on copies of a small book (`fixture/`), each with one planted fault.

/// Every address that was published leads somewhere.
pub mod addresses;
/// The book as data: chapters, figures, examples, manifest.
pub mod book;
/// The listings as data, and the tables that are written of them.
pub mod catalog;
/// What a listing changes of an earlier one.
pub mod changes;
/// All checks, in one list.
pub mod check;
/// Which outcomes a listing can have, under every schedule.
pub mod explore;
/// What a listing is given when it is run.
pub mod given;
/// Graphs of states, for who wants to be the scheduler.
pub mod graph;
/// What cannot happen and nearly does, for who predicts first.
pub mod guesses;
/// Ctrl-C for a program that runs.
pub mod interrupt;
/// The items of std::sync::mpsc and crossbeam-channel, and the listings that use them.
pub mod items;
/// Links and anchors.
pub mod links;
/// What several tests ask for is worked out once.
pub mod memo;
/// What a listing does, held against its page.
pub mod outcome;
/// How a listing stands in its chapter.
pub mod page;
/// Pictures of schedules.
pub mod picture;
/// What is wrong, where, and what mends it.
pub mod problem;
/// The prose of a chapter, without code and HTML.
pub mod prose;
/// One real run of a listing, with its times.
pub mod recorded;
/// The pages as mdBook renders them.
pub mod rendered;
/// The form of the book, which is checked by reading it.
pub mod rules;
/// A program, run under a time limit.
pub mod run;
/// What rustc says of a program.
pub mod rustc;
// The same for the build script that hands the chapters to skeptic.
#[path = "../../../tests/skeptic/stem.rs"]
mod stem;
/// The page that leads from a symptom to its listing.
pub mod symptoms;
/// Goals for who wants to be the scheduler.
pub mod task;
/// What compiles, runs and explores listings.
pub mod toolchain;
/// Writes everything that is generated.
pub mod update;
/// What a page says that a listing does.
pub mod verdict;
/// How the book is written, as far as a machine can hear it.
pub mod voice;

pub use check::all;
