//! Runs a program under a time limit.

use crate::book::regex;
use crate::verdict::{End, Outcome, PANICKED};
use regex::Regex;
use std::hint;
use std::io::{self, Read};
use std::panic::{self, AssertUnwindSafe};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
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

/// Runs the program for at most `limit` and says what it did. It is not alive any more when this returns.
pub fn run(program: &mut Command, stop_when: &StopWhen, limit: Duration) -> io::Result<Outcome> {
    let mut child = program
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let stdout = Pipe::read(child.stdout.take());
    let stderr = Pipe::read(child.stderr.take());

    let start = Instant::now();
    let mut quiet_since = start;
    let mut seen = String::new();
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break Some(status);
        }
        let output = stdout.so_far();
        if output != seen {
            quiet_since = Instant::now();
            seen = output;
        }
        let quiet = quiet_since.elapsed();
        let stands_still = match stop_when {
            StopWhen::Never => false,
            StopWhen::After(expected) => quiet >= STILL && expected.contains(&seen),
            StopWhen::WhenQuiet => quiet >= 2 * STILL,
        };
        if stands_still || start.elapsed() >= limit {
            child.kill()?;
            child.wait()?;
            break None;
        }
        thread::sleep(Duration::from_millis(2));
    };

    let stdout = stdout.all();
    let stderr = without_places(&stderr.all());
    let end = match status {
        None => End::StandsStill,
        Some(status) if status.success() => End::Returned,
        Some(status) if status.code() == Some(101) && stderr.contains(PANICKED) => End::Panicked,
        Some(status) => End::Failed(status_in_words(status)),
    };
    Ok(Outcome { stdout, stderr, end })
}

/// Does the work while as many threads as there are cores do nothing but keep them busy.
pub fn under_load<R>(work: impl FnOnce() -> R) -> R {
    let done = AtomicBool::new(false);
    let cores = thread::available_parallelism().map_or(1, |cores| cores.get());
    thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    hint::spin_loop();
                }
            });
        }
        let result = panic::catch_unwind(AssertUnwindSafe(work));
        done.store(true, Ordering::Relaxed);
        result.unwrap_or_else(|panic| panic::resume_unwind(panic))
    })
}

fn status_in_words(status: ExitStatus) -> String {
    format!("ended with {status}")
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
    fn read(source: Option<impl Read + Send + 'static>) -> Pipe {
        let bytes = Arc::new(Mutex::new(Vec::new()));
        let sink = Arc::clone(&bytes);
        let reader = thread::spawn(move || {
            let mut source = source.expect("the stream is piped");
            let mut part = [0; 4096];
            // An error here is the end of the stream as well: the program is gone.
            while let Ok(count @ 1..) = source.read(&mut part) {
                sink.lock().expect("nobody panics with this lock").extend(&part[..count]);
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
