//! Runs a program under a time limit.

use crate::book::regex;
use crate::given::Given;
use crate::interrupt;
use crate::verdict::{End, Outcome, PANICKED};
use regex::Regex;
use std::hint;
use std::io::{self, BufRead, Read};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Condvar, LazyLock, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How long a listing may take to end, or to print all that it prints before it stands still.
pub const LIMIT: Duration = Duration::from_secs(10);

/// How long a program must be alive without a sign before it is said to stand still.
const STILL: Duration = Duration::from_secs(1);

/// When to stop waiting for a program before its time is over.
#[derive(Debug)]
pub enum StopWhen {
    /// Never: the program is expected to end.
    Never,
    /// Once its output is one of these and nothing has followed for [`STILL`].
    After(Vec<String>),
    /// Once nothing has followed for twice [`STILL`], whatever the output. For a program of which nothing is known.
    WhenQuiet,
}

/// Runs the program for at most `limit`, with what it is `given`, and says what it did. It is not alive any more when this returns.
/// Ctrl-C is pressed after each of its lines, once the one before has been seen.
pub fn run(
    program: &mut Command,
    given: &Given,
    stop_when: &StopWhen,
    limit: Duration,
) -> io::Result<Outcome> {
    if given.wants_ctrl_c() {
        interrupt::let_it_hear(program);
    }
    let mut child = program
        .env("RUST_BACKTRACE", "0")
        .args(&given.arguments)
        // As long as `child` is there a pipe stays open, and empty.
        .stdin(if given.wants_ctrl_c() { Stdio::piped() } else { Stdio::null() })
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let (says, said) = mpsc::channel();
    let stdout = Pipe::read(child.stdout.take(), Some(says));
    let stderr = Pipe::read(child.stderr.take(), None);
    let patience = || match stop_when {
        StopWhen::Never => None,
        StopWhen::After(expected) => expected.contains(&stdout.so_far()).then_some(STILL),
        StopWhen::WhenQuiet => Some(2 * STILL),
    };
    let mut presses = Presses::of(&given.ctrl_c_after);
    let status = wait(&mut child, &said, |child| presses.due(child, &stdout), patience, limit)?;

    let stdout = stdout.all();
    let stderr = without_places(&stderr.all());
    let end = end(status, &stderr);
    Ok(Outcome { stdout, stderr, end })
}

/// How a program ended: with this status, or, without one, stopped by us; and it has said this on standard error.
fn end(status: Option<ExitStatus>, stderr: &str) -> End {
    match status {
        None => End::Hung,
        Some(status) if interrupt::was_killed(status) => End::Killed,
        Some(status) => status
            .code()
            .map_or_else(|| End::Failed(format!("ended with {status}")), |code| End::of_status(code, stderr)),
    }
}

/// A run with its times, each since its start.
pub struct Timed {
    /// The lines of its output.
    pub lines: Vec<(Duration, String)>,
    pub end: End,
    pub took: Duration,
}

/// Runs the program for at most `limit`, and says when it has printed what.
pub fn timed(program: &mut Command, limit: Duration) -> io::Result<Timed> {
    let begin = Instant::now();
    let mut child = program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let stdout = child.stdout.take().expect("the stream is piped");
    let (says, said) = mpsc::channel();
    let reader = thread::spawn(move || {
        // When this ends, whoever waits is told.
        let _says: Sender<()> = says;
        let lines = io::BufReader::new(stdout).lines();
        lines.map_while(Result::ok).map(|line| (begin.elapsed(), line)).collect::<Vec<_>>()
    });
    let status = wait(&mut child, &said, |_| Ok(()), || None, limit)?;
    let lines = reader.join().expect("the reader does not panic");
    // What is read last may be read after the end was seen.
    let took = lines.last().map_or(Duration::ZERO, |(time, _)| *time).max(begin.elapsed());
    Ok(Timed { lines, end: end(status, ""), took })
}

/// The lines after which Ctrl-C is still to be pressed, and how far the output has been looked through.
struct Presses<'a> {
    after: &'a [String],
    seen: usize,
}

impl Presses<'_> {
    fn of(after: &[String]) -> Presses<'_> {
        Presses { after, seen: 0 }
    }

    /// Presses Ctrl-C if the next of these lines is there.
    fn due(&mut self, child: &Child, stdout: &Pipe) -> io::Result<()> {
        while let [line, later @ ..] = self.after {
            let output = stdout.so_far();
            let mut end = self.seen;
            let mut lines = output[self.seen..].split_inclusive('\n').inspect(|line| end += line.len());
            if !lines.any(|printed| printed == format!("{line}\n")) {
                return Ok(());
            }
            (self.after, self.seen) = (later, end);
            interrupt::interrupt(child)?;
        }
        Ok(())
    }
}

/// Waits for the end of the program, which `said` tells of each part of its output; then it does what is `due`. Stops it when it has been
/// silent for as long as `patience` says, or when its time is over: then there is no status. Waiting costs no processor, since many are
/// waited for at once.
fn wait(
    child: &mut Child,
    said: &Receiver<()>,
    mut due: impl FnMut(&Child) -> io::Result<()>,
    patience: impl Fn() -> Option<Duration>,
    limit: Duration,
) -> io::Result<Option<ExitStatus>> {
    let end = Instant::now() + limit;
    let mut quiet_since = Instant::now();
    loop {
        let until = patience().map_or(end, |patience| end.min(quiet_since + patience));
        let left = until.saturating_duration_since(Instant::now());
        match said.recv_timeout(left) {
            Ok(()) => {
                quiet_since = Instant::now();
                due(child)?;
            }
            // It has closed its output, which is how most of them end. It could still go on without.
            Err(RecvTimeoutError::Disconnected) if !left.is_zero() => match child.try_wait()? {
                None => thread::sleep(Duration::from_millis(1)),
                status => return Ok(status),
            },
            Err(_) => {
                let status = child.try_wait()?;
                if status.is_none() {
                    child.kill()?;
                    child.wait()?;
                }
                return Ok(status);
            }
        }
    }
}

/// A place to compute in. There are twice as many as cores: more would only be in each other's way, and each has its time limit.
pub struct Place;

/// How many places are taken, and what tells those who wait that one is free.
static PLACES: (Mutex<usize>, Condvar) = (Mutex::new(0), Condvar::new());

impl Place {
    /// Waits until there is one. Whoever has it gives it back by dropping it.
    pub fn take() -> Place {
        let (taken, freed) = &PLACES;
        let taken = taken.lock().expect("nobody panics with this lock");
        let mut taken =
            freed.wait_while(taken, |taken| *taken >= 2 * cores()).expect("nobody panics with this lock");
        *taken += 1;
        Place
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        *PLACES.0.lock().expect("nobody panics with this lock") -= 1;
        PLACES.1.notify_one();
    }
}

/// How many processors there are.
pub fn cores() -> usize {
    thread::available_parallelism().map_or(1, |cores| cores.get())
}

/// Does the work while as many threads as there are cores do nothing but keep them busy. Those who want that at the same time
/// share these threads.
pub fn under_load<R>(work: impl FnOnce() -> R) -> R {
    let _load = Load::share();
    work()
}

/// A share in what keeps the cores busy; it is there as long as anybody has one.
struct Load;

/// How many shares there are, and what tells the busy threads that there are none.
static LOAD: Mutex<(usize, Option<Arc<AtomicBool>>)> = Mutex::new((0, None));

impl Load {
    fn share() -> Load {
        let mut load = LOAD.lock().expect("nobody panics with this lock");
        load.0 += 1;
        if load.0 == 1 {
            let done = Arc::new(AtomicBool::new(false));
            for _ in 0..cores() {
                let done = Arc::clone(&done);
                thread::spawn(move || {
                    while !done.load(Ordering::Relaxed) {
                        hint::spin_loop();
                    }
                });
            }
            load.1 = Some(done);
        }
        Load
    }
}

impl Drop for Load {
    fn drop(&mut self) {
        let mut load = LOAD.lock().expect("nobody panics with this lock");
        load.0 -= 1;
        if load.0 == 0
            && let Some(done) = load.1.take()
        {
            done.store(true, Ordering::Relaxed);
        }
    }
}

/// Standard error without what differs from run to run: of a panic, only the message stays, behind `panicked: `.
pub fn without_places(stderr: &str) -> String {
    static PLACE: LazyLock<Regex> =
        LazyLock::new(|| regex(r"(?m)^\n?thread '[^']*' (\(\d+\) )?panicked at .*:\d+:\d+:\n"));
    static NOTE: LazyLock<Regex> = LazyLock::new(|| regex(r"(?m)^note: run with `RUST_BACKTRACE=1`.*\n"));
    let stderr = PLACE.replace_all(stderr, PANICKED);
    NOTE.replace_all(&stderr, "").into_owned()
}

/// What comes out of a program, read by a thread so that the program never waits for us.
struct Pipe {
    bytes: Arc<Mutex<Vec<u8>>>,
    reader: JoinHandle<()>,
}

impl Pipe {
    /// Reads all that comes, and says so to `tell` each time. Nobody is told any more when the stream has ended.
    fn read(source: Option<impl Read + Send + 'static>, tell: Option<Sender<()>>) -> Pipe {
        let bytes = Arc::new(Mutex::new(Vec::new()));
        let sink = Arc::clone(&bytes);
        let reader = thread::spawn(move || {
            let mut source = source.expect("the stream is piped");
            let mut part = [0; 4096];
            // An error here is the end of the stream as well: the program is gone.
            while let Ok(count @ 1..) = source.read(&mut part) {
                sink.lock().expect("nobody panics with this lock").extend(&part[..count]);
                // Whoever has stopped waiting need not know.
                let _ = tell.as_ref().map(|tell| tell.send(()));
            }
        });
        Pipe { bytes, reader }
    }

    /// What has come so far. Line endings are `\n` on every system.
    fn so_far(&self) -> String {
        let bytes = self.bytes.lock().expect("nobody panics with this lock");
        String::from_utf8_lossy(&bytes).replace("\r\n", "\n")
    }

    /// Everything, once the program has ended.
    fn all(self) -> String {
        let Pipe { bytes, reader } = self;
        reader.join().expect("the reader does not panic");
        let bytes = bytes.lock().expect("nobody panics with this lock");
        String::from_utf8_lossy(&bytes).replace("\r\n", "\n")
    }
}
