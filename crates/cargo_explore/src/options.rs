//! What is asked for, by the arguments of the command.

use explorer::explorer::{Limits, Record};
use lexopt::{Arg, Parser, ValueExt};
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

/// What `--help` says.
pub const HELP: &str = "\
Tries every schedule of a program on threads, and shows each outcome that it can have.

Usage: cargo explore FILE.rs [OPTIONS]        a program in one file, with its modules
       cargo explore [--bin NAME] [OPTIONS]   a binary of the package in this folder
       cargo explore --example NAME [OPTIONS]
       cargo explore … -- ARGUMENTS           the same, called with these arguments

What to show:
  --outcome N      how outcome N comes about, step by step
  --html FILE      write a page with all outcomes and pictures of how they come about
  --json           the same as data, on standard output

How far to go:
  --seconds N      stop after so much time (60)
  --preemptions N  only schedules in which threads that could go on are interrupted at most N times
  --seed N         of the schedules at random, which are tried when there are too many to try all (1)
  --timeouts N     how often each thread may time out (2)
  --polls N        how often in a row each thread may find nothing, as with try_recv (3)
  --wakeups N      how often each thread may wake up for no reason (1)
  --ticks N        how often each ticker may tick (4)
  --steps N        a run that takes more steps is given up (10000)
  --parallelism N  how many threads can run at once, if the program asks (2)

Of a package, as for cargo: --manifest-path FILE, --package NAME, --features LIST,
  --all-features, --no-default-features; of a file: --edition YEAR (2024)

What programs may use: --covered

Exit status: 0  every schedule was tried, and none hangs or panics
             1  it can hang or panic: shown
             2  it uses something that is not covered: shown, with what to do
             3  nothing was found, and not everything was tried
           101  it does not compile, or the command is wrong
";

/// What `--covered` says.
pub const COVERED: &str = "\
Programs may use
  - all of std::sync::mpsc and of crossbeam-channel (also as crossbeam::channel), with select! and timers;
  - threads: spawn, scope, Builder, join, sleep, yield_now, park and unpark, thread_local!;
  - std::sync: Mutex, RwLock, Condvar, Barrier, Once, OnceLock, LazyLock, Arc and Weak, atomics, also in statics; fences;
  - panics, catch_unwind and hooks; print macros, stdout, stderr, stdin, files that are read, env::args, process::exit;
  - whatever of std threads cannot notice: collections (of a HashMap not its order), iterators, texts, numbers, Rc, RefCell;
  - crates that do nothing of the kind themselves, such as serde, anyhow or regex.

The compiler names what they may not: networks, files that are written, other processes, variables of the environment, what a clock
says, unsafe code, and the order of a HashMap. Each run must do the same when the schedule is the same.

Also an error is an ordering of atomics weaker than SeqCst, where it can make a difference: that is seen while the program is explored.
Dependencies use the real std, and must not start threads, wait for them, read a clock or draw random numbers: they are named.
";

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Options {
    pub program: Target,
    /// What the program is called with, beside its name.
    pub arguments: Vec<OsString>,
    /// Counted from 1.
    pub outcome: Option<usize>,
    pub html: Option<PathBuf>,
    pub json: bool,
    pub time: Duration,
    pub preemptions: Option<usize>,
    /// If it is given, so many schedules are tried at random, and no others.
    pub runs: Option<usize>,
    pub seed: u64,
    pub limits: Limits,
    /// Whether it was said how many threads can run at once, so that it is no limit.
    pub is_parallelism_given: bool,
    /// Of which outcomes runs are recorded, if not of those that are shown.
    pub record: Option<Record>,
}

impl Options {
    /// What is done with this program if nothing else is said.
    pub fn of(program: Target) -> Options {
        // Of programs that need more than one of each, a book has hardly any.
        let limits = Limits { timeouts: 2, polls: 3, wakeups: 1, ticks: 4, cuts: true, ..Limits::default() };
        Options {
            program,
            arguments: Vec::new(),
            outcome: None,
            html: None,
            json: false,
            time: Duration::from_secs(60),
            preemptions: None,
            runs: None,
            seed: 1,
            limits,
            is_parallelism_given: false,
            record: None,
        }
    }
}

/// What `--version` says.
const VERSION: &str = concat!("cargo-explore ", env!("CARGO_PKG_VERSION"), "\n");

/// What the command is to do.
#[derive(Debug)]
pub enum Asked {
    Program(Box<Options>),
    /// To print this.
    Text(&'static str),
}

/// Which program.
#[derive(Debug, Clone)]
pub enum Target {
    File {
        path: PathBuf,
        edition: String,
    },
    /// What Cargo is told, beside `build`.
    Package(Vec<OsString>),
}

/// Reads the arguments.
///
/// # Errors
///
/// What is wrong with them, and what to do.
pub fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Asked, lexopt::Error> {
    let mut options = Options::of(Target::Package(Vec::new()));
    let (mut file, mut package, mut edition) = (None, Vec::new(), None);
    let mut arguments = arguments.into_iter();
    let mut parser = Parser::from_iter(arguments.by_ref().take_while(|argument| argument != "--"));
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Asked::Text(HELP)),
            Arg::Short('V') | Arg::Long("version") => return Ok(Asked::Text(VERSION)),
            Arg::Long("covered") => return Ok(Asked::Text(COVERED)),
            Arg::Long("outcome") => match number(&mut parser)? {
                0 => return Err("outcomes are counted from 1".into()),
                number => options.outcome = Some(number),
            },
            Arg::Long("html") => options.html = Some(parser.value()?.into()),
            Arg::Long("json") => options.json = true,
            Arg::Long("seconds") => options.time = Duration::from_secs(number(&mut parser)?),
            Arg::Long("preemptions") => options.preemptions = Some(number(&mut parser)?),
            Arg::Long("seed") => options.seed = number(&mut parser)?,
            Arg::Long("timeouts") => options.limits.timeouts = number(&mut parser)?,
            Arg::Long("polls") => options.limits.polls = number(&mut parser)?,
            Arg::Long("wakeups") => options.limits.wakeups = number(&mut parser)?,
            Arg::Long("steps") => options.limits.steps = number(&mut parser)?,
            Arg::Long("parallelism") => {
                options.limits.parallelism = number(&mut parser)?;
                options.is_parallelism_given = true;
            }
            Arg::Long("ticks") => options.limits.ticks = number(&mut parser)?,
            Arg::Long("edition") => edition = Some(parser.value()?.string()?),
            Arg::Long(name @ ("all-features" | "no-default-features")) => {
                package.push(OsString::from(format!("--{name}")));
            }
            Arg::Long(name @ ("bin" | "example" | "package" | "manifest-path" | "features")) => {
                let name = OsString::from(format!("--{name}"));
                package.extend([name, parser.value()?]);
            }
            Arg::Value(value) if file.is_none() => file = Some(PathBuf::from(value)),
            other => return Err(other.unexpected()),
        }
    }
    options.arguments = arguments.collect();
    options.program = match file {
        Some(_) if !package.is_empty() => {
            return Err(
                "a file is a program of its own: it has no package, binary, example or features".into()
            );
        }
        Some(path) => Target::File { path, edition: edition.unwrap_or_else(|| "2024".to_owned()) },
        None if edition.is_some() => return Err("the edition of a package is in its Cargo.toml".into()),
        None => Target::Package(package),
    };
    Ok(Asked::Program(Box::new(options)))
}

fn number<T: std::str::FromStr>(parser: &mut Parser) -> Result<T, lexopt::Error>
where
    T::Err: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    parser.value()?.parse()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Asked, String> {
        parse(["explore"].iter().chain(arguments).map(OsString::from)).map_err(|error| error.to_string())
    }

    #[test]
    fn files_packages_and_numbers() {
        let program = |arguments: &[&str]| match parsed(arguments) {
            Ok(Asked::Program(options)) => *options,
            other => panic!("{other:?}"),
        };
        let file = program(&["a.rs", "--seconds", "5", "--outcome=2"]);
        assert!(matches!(file.program, Target::File { path, .. } if path.as_os_str() == "a.rs"));
        assert_eq!((file.time, file.outcome), (Duration::from_secs(5), Some(2)));
        let example = program(&["--example", "one"]);
        assert!(matches!(example.program, Target::Package(said) if said == ["--example", "one"]));
        let called = program(&["a.rs", "--json", "--", "--seconds", "--", "b.rs"]);
        assert!(called.json);
        assert_eq!(called.arguments, ["--seconds", "--", "b.rs"]);
        assert!(matches!(parsed(&["--help"]), Ok(Asked::Text(HELP))));
    }

    #[test]
    fn what_is_wrong_is_named() {
        let wrong = [
            (&["--seconds", "x"][..], "cannot parse argument \"x\""),
            (&["a.rs", "b.rs"], "unexpected argument \"b.rs\""),
            (&["a.rs", "--bin", "b"], "a file is a program of its own"),
            (&["--edition", "2021"], "the edition of a package"),
            (&["--nothing"], "invalid option '--nothing'"),
            (&["a.rs", "--outcome", "0"], "outcomes are counted from 1"),
        ];
        for (arguments, words) in wrong {
            let error = parsed(arguments).unwrap_err();
            assert!(error.contains(words), "{arguments:?}: {error}");
        }
    }

    /// Every option is in the help.
    #[test]
    fn help_says_all() {
        for option in
            ["outcome", "html", "json", "seconds", "preemptions", "seed", "timeouts", "polls", "parallelism"]
        {
            assert!(HELP.contains(&format!("--{option}")), "--{option}");
        }
    }
}
