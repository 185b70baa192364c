//! Tests that try every schedule: [`explore`] runs a closure under each of them, and fails with a picture if one hangs or panics.
//!
//! What is explored has to be compiled with the explorer in the place of std: the test, and the library of its package. So has every crate
//! of yours that starts threads, has locks or channels. That takes no change in the code, but a dependency whose name is `std`, which is
//! there when the flag `explore` is set:
//!
//! ```toml
//! [target.'cfg(explore)'.dependencies]
//! std = { package = "explorer", path = "…/crates/explorer" }
//! explored = { path = "…/crates/explored" }
//!
//! [lints.rust]
//! unexpected_cfgs = { level = "warn", check-cfg = ["cfg(explore)"] }
//! ```
//!
//! The test is there with that flag only; it stands in a file of its own, such as `tests/explored.rs`:
//!
//! ```ignore
//! #![cfg(explore)]
//!
//! #[test]
//! fn it_never_hangs() {
//!     explored::explore(|| {
//!         let pool = my_crate::Pool::new(2);
//!         pool.run(|| println!("done"));
//!     });
//! }
//! ```
//!
//! ```sh
//! RUSTFLAGS="--cfg explore --emit obj" cargo test --target-dir target/explore --test explored
//! ```
//!
//! Whatever there is no model of, the compiler does not find; so a thread, a lock or a channel of the real std does not get in by the name
//! of std. Dependencies use the real one. What they do is read from the compiled code, which `--emit obj` keeps: one that starts threads,
//! waits, has locks or channels, reads a clock or draws random numbers, and that the test can reach, fails the test and is named, unless
//! [it is trusted](Explore::trust). Not seen are locks that a dependency has made from atomics alone; `cargo explore` looks closer at your
//! own code: it names what gets in by `core` or `alloc`, or by `unsafe`.

mod real;

use explorer::explorer::{
    Explored, Extent, Limited, Limits, Plan, Record, Tell, Unexplored, explore_in_time,
};
use explorer::process::Termination;
use pictures::Sources;
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use std::{env, fs};

/// How a closure is explored.
#[derive(Debug, Clone)]
pub struct Explore {
    limits: Limits,
    /// Whether it is enough that everything was tried within these limits.
    are_accepted: bool,
    plan: Plan,
    /// Crates whose deeds are accepted.
    trusted: Vec<String>,
}

/// Runs the closure under every schedule.
///
/// # Panics
///
/// When it hangs or panics under one of them, with a picture of it; when it or a dependency does something that is not covered; when there are more
/// schedules than can be tried in a minute; and when a limit has kept a thread from doing more: see [`Explore::limits`].
#[track_caller]
pub fn explore<F, T>(program: F)
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Termination,
{
    Explore::new().run(program);
}

impl Default for Explore {
    fn default() -> Explore {
        Explore::new()
    }
}

impl Explore {
    /// Every schedule, in a minute.
    pub fn new() -> Explore {
        Explore {
            limits: Limits { timeouts: 2, polls: 3, wakeups: 1, ticks: 4, ..Limits::default() },
            are_accepted: false,
            plan: Plan {
                time: Duration::from_secs(60),
                look: None,
                runs: None,
                preemptions: None,
                seed: 1,
                record: Record::Bad(1),
            },
            trusted: Vec::new(),
        }
    }

    /// In so much time.
    pub fn time(mut self, time: Duration) -> Explore {
        self.plan.time = time;
        self
    }

    /// Only schedules in which threads that could go on are interrupted so often at most. That they all were tried is enough then.
    pub fn preemptions(mut self, most: usize) -> Explore {
        self.plan.preemptions = Some(most);
        self
    }

    /// How often each thread may time out, find nothing in a row, wake up for no reason; and how often each ticker may tick. What would need
    /// more is left out then. Without this, a test fails if there is such a thing.
    pub fn limits(mut self, timeouts: usize, polls: usize, wakeups: usize, ticks: usize) -> Explore {
        self.limits = Limits { timeouts, polls, wakeups, ticks, ..self.limits };
        self.are_accepted = true;
        self
    }

    /// Accepts what a dependency does with the real std. The crate has this name in Rust. That its locks and channels change nothing is yours
    /// to know: it is so where no two threads of the test use the same thing in it. A thread of it that comes to what there is a model of
    /// still ends the test with an error, and so does a wait for a real thread, lock or channel, after twenty seconds without a step.
    pub fn trust(mut self, krate: &str) -> Explore {
        self.trusted.push(krate.to_owned());
        self
    }

    /// Explores the closure.
    ///
    /// # Panics
    ///
    /// See [`explore`].
    #[track_caller]
    pub fn run<F, T>(&self, program: F)
    where
        F: Fn() -> T + Send + Sync + 'static,
        T: Termination,
    {
        let file = Location::caller().file();
        if let Some(why) = real::refused::<F>(&self.trusted) {
            panic!("{file}: {why}");
        }
        let sources = sources(file);
        let tell: Tell = Arc::new(|_| true);
        match explore_in_time(&self.limits, &self.plan, &sources.files().collect(), &tell, program) {
            Err(Unexplored(why)) => panic!("{file}: {why}"),
            Ok(explored) => {
                if let Some(why) = self.against(&explored, file, &sources) {
                    panic!("{why}");
                }
            }
        }
    }

    /// What is wrong with what was found.
    fn against(&self, explored: &Explored, file: &str, sources: &Sources) -> Option<String> {
        if let Some((_, trace)) = explored.traces.first_key_value() {
            let source = sources.code();
            let picture = pictures::draw(trace, &source, "");
            let outcome = &trace.outcome;
            let stuck: String = picture.stuck.iter().map(|stuck| format!("  {stuck}\n")).collect();
            let printed = format!("{}{}", outcome.stdout, outcome.stderr);
            let text = pictures::text(trace, &picture, &source, &|line| place(sources, line), 120);
            let ends = if stuck.is_empty() { "panics" } else { "hangs" };
            return Some(format!("it {ends} under this schedule, in {file}:\n{stuck}{printed}\n{text}"));
        }
        let is_enough = match (explored.extent, self.plan.preemptions) {
            (Extent::All, _) => true,
            (Extent::Preemptions(tried), Some(most)) => tried >= most,
            _ => false,
        };
        if is_enough && explored.limited.any() && !self.are_accepted {
            return Some(format!(
                "{file}: nothing hangs or panics, as far as it was tried: {}",
                limits_reached(explored.limited)
            ));
        }
        let runs = explored.runs;
        (!is_enough).then(|| {
            format!(
                "{file}: nothing hangs or panics in {runs} runs, and there are more schedules than could be tried in {:?}; give it more \
                 time, or let it have few preemptions",
                self.plan.time
            )
        })
    }
}

/// Which limits have kept a thread from doing more, and what to do.
fn limits_reached(limited: Limited) -> String {
    let all = [
        (limited.timeouts, "time out more often"),
        (limited.polls, "find nothing more often in a row"),
        (limited.wakeups, "wake up for no reason more often"),
        (limited.ticks, "tick more often"),
        (limited.parallelism, "be told of another number of processors"),
        (limited.steps, "go on for more steps"),
    ];
    let all: Vec<_> = all.into_iter().filter(|(is, _)| *is).map(|(_, what)| what).collect();
    format!(
        "a thread or ticker could {}. To say how often is enough: `Explore::new().limits(…)`",
        all.join(", or ")
    )
}

/// The code that a picture shows: of the test, and of its package. `test`: the file of the test, as the compiler has named it.
fn sources(test: &str) -> Sources {
    let package = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    // Cargo calls the compiler in the folder of the workspace.
    let path = package.ancestors().map(|folder| folder.join(test)).find(|path| path.is_file());
    let mut paths = Vec::from_iter(path);
    add_code_in(&package.join("src"), &mut paths);
    let sources = paths.into_iter().filter_map(|path| {
        // So std names it in a backtrace, of which these are a part.
        let here = env::current_dir().ok()?;
        let name = path.strip_prefix(&here).map_or(path.clone(), |rest| Path::new(".").join(rest));
        Some((name.to_string_lossy().replace('\\', "/"), fs::read_to_string(path).ok()?))
    });
    sources.collect()
}

/// Where a line is that is counted through all of them.
fn place(sources: &Sources, line: u32) -> String {
    let place = sources.place(line);
    place.map_or(String::new(), |(name, line)| format!("{}:{line}", name.trim_start_matches("./")))
}

/// Adds the files with code in this folder, and in those in it.
fn add_code_in(folder: &Path, paths: &mut Vec<PathBuf>) {
    let mut inside: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())).collect();
    inside.sort();
    for path in inside {
        match path.is_dir() {
            true => add_code_in(&path, paths),
            false if path.extension().is_some_and(|extension| extension == "rs") => paths.push(path),
            false => {}
        }
    }
}
