//! Explores every schedule of a small program on threads, and says what each can do.
//!
//! The crate stands in for `std`, and for crossbeam-channel: see [`crossbeam_channel`]. A program that is compiled with this crate under the
//! name `std` runs as it stands. Its threads run one at a time, as fibers or as threads of the system (see `fibers`), and at each *step* (an
//! operation that another thread could notice) the explorer chooses which thread goes next. It runs the program again and again until every choice that matters has
//! been made. What is found is the exact set of *outcomes*: what is printed, and how the program ends.
//!
//! ```toml
//! [dependencies]
//! std = { package = "explorer", path = "…" }
//! ```
//!
//! ```ignore
//! let report = std::explorer::explore(&Limits::default(), main);
//! ```
//!
//! # What is covered
//!
//! `thread` (spawn, scope, `Builder`, join, sleep, yield, park), `sync::mpsc`, `sync::Mutex` and `sync::RwLock` with
//! poisoning, `sync::Condvar`, `sync::Barrier`, `sync::Once`, `sync::OnceLock`, `sync::LazyLock`, `sync::Arc` and `Weak`, `sync::atomic`
//! with fences, panics, and their hooks, printing, standard output and standard error with their locks, standard input and files that are
//! read, the program's arguments and `process::exit`; maps and sets with a random order for what does not show it; all of crossbeam-channel. An item of std that is not covered and that would let threads notice each other is not there:
//! the compiler names it. What is there and is not covered in some case ends the exploration with an error.
//!
//! # What is assumed
//!
//! - A step is atomic, and steps happen in one order that all threads agree on. Where that may be wrong, since the program asks for
//!   an ordering weaker than `SeqCst`, the exploration ends with an error: see `orderings`. What a thread does on a channel, a lock, a thread or a
//!   stream is known to who finds it done: that a channel is disconnected, too.
//! - A thread that looks again and again at what does not change, and does nothing in between, waits for a change after so many looks
//!   as [`explorer::Limits::polls`] says; the report says so. Where nobody else can go on it looks on, a thousand times, and is then taken
//!   to do so for ever: such a program hangs.
//! - Times are lower bounds. A sleep is no step, because a thread can be delayed anywhere; but so much time has passed then. Whatever
//!   waits with a timeout can time out at any step at which there is nothing for it to do, and a timer can fire at any step before it
//!   must have fired: so often as [`explorer::Limits`] lets them. The report says whether that has kept the program from doing more.
//!   How much time has passed at least is known along what happened before: see `objects/time.rs`.
//! - A thread that waits to be notified may wake up for no reason, as std lets it: so often as [`explorer::Limits`] lets it. The
//!   condition of a `wait_while` that is a closure which holds nothing, and takes no step, is taken to change nothing while it holds.
//! - The program does the same when the schedule is the same: no random numbers, no `static mut` and
//!   no other static that only `unsafe` can change. Those of `sync` begin each run as they began the first. Standard
//!   input and files are read once, and are the same in each run.
//! - When `main` returns or a thread calls `exit`, the program ends, and threads that are still running do not print any more. Of what one
//!   of them is printing as many parts are there as it has handed to the system: lines of standard output, pieces of a format on standard
//!   error.
//!
//! # How the search is kept small
//!
//! Two steps that do not touch the same thing can be exchanged without a difference. The search is dynamic partial-order
//! reduction (Flanagan and Godefroid, POPL 2005) with source sets (Abdulla, Aronis, Jonsson and Sagonas, POPL 2014) and sleep sets
//! (Godefroid, 1996): it tries two orders only of steps that *race*. [`explorer::Search::Plain`] does without, and is there to check the
//! reduction. Where everything is too much, [`explorer::Limits::preemptions`] has it try the schedules with the fewest interruptions first
//! (Musuvathi and Qadeer, PLDI 2007), and [`explorer::Search::Random`] some at random; [`explorer::Extent`] says how much that was.
//!
//! What nobody can notice is no step: that a handle goes, or a message that nobody received is dropped, until a run shows that the program
//! notices. Then the exploration begins anew, and knows: see `noticed`.
//!
//! # How the files lie
//!
//! Each uses only what stands in a line below it:
//!
//! ```text
//! what programs use        thread   sync   crossbeam_channel   panic   process   io   fs   env   print   explorer
//! between                             shared   parts                              minimize
//! turns                                       engine   crew   fibers   stds_arc
//! one run                                         run
//! what it asks                           record          search          graph
//! what it knows                          objects         orderings
//!                                        trace           dependence
//! the words                         op   clock   limits   noticed   outcome   own
//! ```
//!
//! A new kind of object is a file in `objects` (its state, when a step on it can be taken, what the step does, what a thread
//! waits for, how it is recorded), its steps in `op`, their rows in the table of `dependence`, and a face in `sync`. The compiler
//! asks for the rest. If it may be in a static, its face has its number, or its value, from `sync/registered.rs`.

// Everything that does not concern threads is std's own.
pub use ::std::{
    alloc, any, array, ascii, borrow, boxed, cell, char, clone, cmp, convert, default, error, ffi, fmt, iter,
    marker, mem, num, ops, option, path, pin, ptr, rc, result, slice, str, string, task, vec,
};
pub use ::std::{
    assert, assert_eq, assert_ne, cfg, column, compile_error, concat, debug_assert, debug_assert_eq,
    debug_assert_ne, file, format, format_args, include, include_bytes, include_str, line, matches,
    module_path, option_env, stringify, todo, unimplemented, unreachable, write, writeln,
};

/// Macros that have the name of a module: the macro alone.
mod macros_alone {
    #[expect(hidden_glob_reexports)]
    mod env {}
    #[expect(hidden_glob_reexports)]
    mod panic {}
    pub use ::std::*;
}

pub use macros_alone::{env, panic};

// From below: what every other file speaks of.
mod clock; // vector clocks: what has happened before what
mod ids; // sets of threads
mod limits; // how far to explore
mod noticed; // what a program notices of its `Arc`s
mod op; // steps, and what they come to
mod outcome; // what a run shows
mod own; // what each thread has for itself
pub mod trace; // a recorded run

// The model of one run.
mod dependence; // which two steps depend on each other: one table
mod graph; // the states that there are, while they are found
mod objects; // what threads share: one file for each kind
mod orderings; // whether orderings weaker than `SeqCst` make a difference
mod record; // puts down what happens in a run
mod run; // who goes next, what the step does, how it ends
mod search; // which schedule comes next

// Runs on real threads.
mod crew; // who is there, and who cannot leave
mod engine; // gives them turns
mod fibers; // threads of the program that are none of the system
mod parts; // what is printed, in parts
mod shared; // the messages of a channel, for both kinds of channels
mod stack; // where a thread is in the program
mod stds_arc; // programs whose `Arc`s are std's own

// What the program that is explored uses in the place of std.
pub mod collections; // without what shows an order that is another in each run
pub mod crossbeam_channel; // channels, select, timers
pub mod env; // the program's arguments
pub mod fs; // files, to read
pub mod io; // standard output, standard error, standard input
mod local; // thread-locals
pub mod panic; // a panic's message is output
pub mod prelude; // what every module of a program has in scope
mod print; // the macros that print
pub mod process; // how a program ends
pub mod sync; // channels, mutexes, `RwLock`, atomics, `Arc`
pub mod thread; // spawn, scope, park
pub mod time; // durations, and readings of a clock that are the same in every run

// What the program that explores uses.
pub mod explorer; // the explorer's own face
mod in_time; // as far as a time lets
mod minimize; // the fewest switches that lead to an outcome
mod serve; // answers requests of another process

/// With a pause that others use.
pub mod hint {
    pub use ::std::hint::*;

    /// See [`std::hint::spin_loop`](::std::hint::spin_loop).
    pub fn spin_loop() {
        crate::engine::rest();
    }
}

/// Without what is random.
pub mod hash {
    pub use ::std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hash, Hasher};
}

#[doc(hidden)]
pub use local::real_thread_local;
#[doc(hidden)]
pub use print::{print_to_stderr, print_to_stdout};
