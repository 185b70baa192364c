//! Exercises on message passing: a program that somebody has written is tried under every schedule, and held against what the exercise
//! wants. A wrong one is shown a schedule that breaks it.
//!
//! An exercise is a program to begin with, `exercises/NAME.rs`; a folder `exercises/NAME/` with what it wants (`wants.toml`), a solution,
//! another one, and wrong ones; and a section of a chapter, with its task and its hints.

/// A program once more, with other values.
pub mod again;
/// What there is: the exercises, their programs, and what each wants.
pub mod exercise;
/// Holds a program against what its exercise wants.
pub mod grade;
/// The reader's own programs.
pub mod mine;
/// What is asked for on the command line.
pub mod options;
/// What an exercise can want, and where a program falls short.
pub mod rules;
/// What the reader sees.
pub mod show;
/// Task, hints and solution, from the chapter.
pub mod task;
